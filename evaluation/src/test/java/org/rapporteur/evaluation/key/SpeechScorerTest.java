package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.testkit.Articles;

class SpeechScorerTest {

    private static final Article WIRE = Articles.of(
            "Halden Wire", "2031-05-12", "A", "“We will stay until it is done,” Solen said. “Nobody sleeps.”");
    private static final Article LEDGER = Articles.of(
            "Strand Ledger", "2031-05-12", "B", "“We'll stay,” Solen said. “Nobody sleeps,” said Varga, of cats.");
    private static final List<Article> ARTICLES = List.of(WIRE, LEDGER);

    private static final String KEY = """
            utterance\tarticle\ttext\trendering\tdifferences
            u1\t1\tWe will stay until it is done\tfull\t
            u1\t2\tWe'll stay\taltered\tcut-end,contracted
            -\t1\tNobody sleeps\tfalse-friend\t
            -\t2\tNobody sleeps\tfalse-friend\t
            """;

    private static List<SpeechLine> key() {
        return SpeechKey.parse(
                KEY,
                ARTICLES.stream().map(article -> article.text().characters()).toList());
    }

    private static Span span(Article article, String words) {
        int begin = article.text().characters().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static Edit edit(Edit.Kind kind, String fullest, String here) {
        return new Edit(
                kind,
                Optional.of(fullest).filter(words -> !words.isEmpty()).map(words -> span(WIRE, words)),
                Optional.of(here).filter(words -> !words.isEmpty()).map(words -> span(LEDGER, words)));
    }

    private static Witness witness(Article article, String words, Rendering rendering, Edit... edits) {
        return new Witness(
                article.id(), Optional.empty(), List.of(span(article, words)), rendering, Arrays.asList(edits));
    }

    private static SpeechScore score(Utterance... found) {
        return SpeechScorer.score(ARTICLES, key(), List.of(), List.of(found));
    }

    @Test
    void aPairThatTheKeyHasIsRightAndItsDifferencesAreNamed() {
        SpeechScore score = score(new Utterance(
                List.of(
                        witness(WIRE, "We will stay until it is done", Rendering.FULL),
                        witness(
                                LEDGER,
                                "We'll stay",
                                Rendering.ALTERED,
                                edit(Edit.Kind.RESPELT, "We will", "We'll"),
                                edit(Edit.Kind.SAME, "stay", "stay"),
                                edit(Edit.Kind.CUT, "until it is done", ""))),
                List.of()));

        assertThat(score.pairs()).isEqualTo(new Score(1, 1, 1, 1));
        assertThat(score.differences()).isEqualTo(new Score(3, 3, 3, 3));
        assertThat(score.remarks()).isEmpty();
    }

    @Test
    void falseFriendsInOneUtteranceAreWrong() {
        SpeechScore score = score(new Utterance(
                List.of(
                        witness(WIRE, "Nobody sleeps", Rendering.FULL),
                        witness(
                                LEDGER,
                                "Nobody sleeps",
                                Rendering.SAME,
                                edit(Edit.Kind.SAME, "Nobody sleeps", "Nobody sleeps"))),
                List.of()));

        assertThat(score.pairs()).isEqualTo(new Score(1, 0, 1, 0));
        assertThat(score.readPairs().gold()).isZero();
        assertThat(score.remarks()).hasSize(3);
    }

    @Test
    void whatIsLessThanHalfOfAKeyedPassageIsNotIt() {
        SpeechScore score = score(new Utterance(
                List.of(
                        witness(WIRE, "We will", Rendering.FULL),
                        witness(LEDGER, "We'll stay", Rendering.TRIMMED, edit(Edit.Kind.SAME, "We", "We"))),
                List.of()));

        assertThat(score.pairs()).isEqualTo(new Score(1, 0, 1, 0));
    }

    @Test
    void aPassageThatIsNotInItsArticleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpeechKey.parse(
                        "utterance\tarticle\ttext\trendering\tdifferences\nu1\t1\tNo || such\tfull\t", List.of("No.")))
                .withMessage("not in the article: 'such' of 'No || such'");
    }
}
