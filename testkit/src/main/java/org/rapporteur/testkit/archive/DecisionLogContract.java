package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Article;

/** What every archive promises of its decisions. */
public interface DecisionLogContract extends NewArchive {

    @Test
    default void findsNoDecisionThatWasNotMade() {
        Decision decision = Samples.decision(Samples.article(1), "speaker: person/mira-solen", 1);

        assertThat(find(shelves -> shelves.decisions().find(decision.id()))).isEmpty();
        assertThat(list(shelves -> shelves.decisions().listAfter(0, 9))).isEmpty();
    }

    /** The article need not be kept: a decision may come from another archive. */
    @Test
    default void givesADecisionBackWithItsAnchors() {
        Article article = Samples.article(1);
        Decision amended = Samples.decision(article, "speaker: person/mira-solen", 1);
        Decision merged = Decision.of(
                new Ruling(
                        RulingKind.MERGE,
                        new Subject("entity", "person/mira-solen", List.of()),
                        "person/m-solen",
                        "person/mira-solen\u0000",
                        ""),
                "ilse",
                Samples.second(2).plusNanos(7));

        change(shelves -> {
            shelves.decisions().keep(amended);
            shelves.decisions().keep(merged);
        });

        assertThat(list(shelves -> shelves.decisions().listAfter(0, 9)))
                .containsExactly(new Numbered<>(1, amended), new Numbered<>(2, merged));
        assertThat(list(shelves -> shelves.decisions().listAfter(1, 9))).containsExactly(new Numbered<>(2, merged));
        assertThat(list(shelves -> shelves.decisions().listIn(article.id())))
                .containsExactly(new Numbered<>(1, amended));
        assertThat(find(shelves -> shelves.decisions().find(merged.id()))).contains(new Numbered<>(2, merged));
    }

    @Test
    default void tellsWhatWasRuledOnOneSubjectInOrder() {
        Article article = Samples.article(1);
        Decision first = Samples.decision(article, "speaker: person/mira-solen", 5);
        Decision second = Samples.decision(article, "speaker: person/ilse-maar", 4);
        change(shelves -> {
            shelves.decisions().keep(first);
            shelves.decisions().keep(Samples.decision(Samples.article(2), "speaker: nobody", 6));
            shelves.decisions().keep(second);
        });

        assertThat(list(shelves -> shelves.decisions().listOn("statement", article.id() + "/4-9")))
                .extracting(Numbered::value)
                .containsExactly(first, second);
        assertThat(list(shelves -> shelves.decisions().listOn("entity", article.id() + "/4-9")))
                .isEmpty();
    }

    @Test
    default void keepsTheSameDecisionOnce() {
        Decision decision = Samples.decision(Samples.article(1), "speaker: person/mira-solen", 1);
        change(shelves -> shelves.decisions().keep(decision));
        change(shelves -> shelves.decisions().keep(Samples.decision(Samples.article(2), "speaker: nobody", 1)));

        Numbered<Decision> again =
                archive().change(shelves -> shelves.decisions().keep(decision));

        assertThat(again).isEqualTo(new Numbered<>(1, decision));
        assertThat(list(shelves -> shelves.decisions().listAfter(0, 9))).hasSize(2);
    }
}
