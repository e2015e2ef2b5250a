package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.ArticleId;

/** What every archive promises of its ledger. */
public interface IntakeLedgerContract extends NewArchive {

    @Test
    default void givesAnEntryBackAsItWasKept() {
        ArticleId article = keepArticle();
        LedgerEntry accepted = Samples.accepted("a", article);
        LedgerEntry failed = Samples.dropped("b", Intake.FAILED, "neither text nor HTML");

        change(shelves -> {
            shelves.intake().keep(accepted);
            shelves.intake().keep(failed);
        });

        assertThat(list(shelves -> shelves.intake().listAfter(0, 9)))
                .containsExactly(new Numbered<>(1, accepted), new Numbered<>(2, failed));
        assertThat(list(shelves -> shelves.intake().listAfter(1, 1))).containsExactly(new Numbered<>(2, failed));
        assertThat(find(shelves -> shelves.intake().find(new InputId("a")))).contains(new Numbered<>(1, accepted));
        assertThat(find(shelves -> shelves.intake().find(new InputId("c")))).isEmpty();
    }

    /** The answer was lost, and the input comes again. */
    @Test
    default void givesAnInputThatComesAgainItsFirstEntry() {
        LedgerEntry first = Samples.dropped("a", Intake.SKIPPED, "no words");
        change(shelves -> shelves.intake().keep(first));

        Numbered<LedgerEntry> again =
                archive().change(shelves -> shelves.intake().keep(Samples.accepted("a", keepArticle(shelves))));

        assertThat(again).isEqualTo(new Numbered<>(1, first));
        assertThat(list(shelves -> shelves.intake().listAfter(0, 9))).hasSize(1);
    }

    @Test
    default void countsWhatInputsCameTo() {
        ArticleId article = keepArticle();
        change(shelves -> {
            shelves.intake().keep(Samples.accepted("a", article));
            shelves.intake().keep(Samples.dropped("b", Intake.FAILED, "broken"));
            shelves.intake().keep(Samples.dropped("c", Intake.FAILED, "broken"));
        });

        assertThat(counts(shelves -> shelves.intake().counts()))
                .isEqualTo(Map.of(Intake.ACCEPTED, 1L, Intake.FAILED, 2L));
    }

    @Test
    default void refusesAnEntryForAnArticleThatIsNotKept() {
        LedgerEntry loose = Samples.accepted("a", Samples.article(9).id());

        assertThatThrownBy(() -> change(shelves -> shelves.intake().keep(loose)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ArticleId keepArticle() {
        return archive().change(IntakeLedgerContract::keepArticle);
    }

    private static ArticleId keepArticle(Shelves shelves) {
        return shelves.articles().keep(Samples.article(1), Samples.START).id();
    }
}
