package org.rapporteur.assembly.utterance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.assembly.utterance.Coverages.utterances;
import static org.rapporteur.assembly.utterance.UtterancesTest.quoting;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;
import org.rapporteur.testkit.StatementDrawing;

/** What is told in other words is tied to the quotation that it renders by what the two mean. */
class ParaphrasesTest {

    private static final String QUOTED = "My oxen sleep better than I do";
    private static final String RENDERED = "that she lay awake longer than her cattle";

    /** Two that point nearly the same way, and one beside them. */
    private static final Meaning NIGHT = Meaning.of(new float[] {9, 1, 0});

    private static final Meaning NIGHTS = Meaning.of(new float[] {8, 2, 1});
    private static final Meaning HARBOUR = Meaning.of(new float[] {0, 1, 9});

    private static Drawing ledger() {
        return quoting("Strand Ledger", "“" + QUOTED + ",” Mira Solen said.", "“" + QUOTED + ",”");
    }

    private static Drawing telling(String content) {
        Drawing drawing = Drawing.of(Articles.of("Ostrel Post", "2031-05-13", "B", "Mira Solen said " + content + "."));
        tell(drawing, content);
        return drawing;
    }

    private static StatementDrawing tell(Drawing drawing, String content) {
        return drawing.statement(content)
                .form(Form.INDIRECT)
                .by("Mira Solen", drawing.person("Mira Solen"))
                .cue("said", "say", CueKind.NEUTRAL);
    }

    @Test
    void whatMeansTheSameRendersAQuotationWithoutAWordInCommon() {
        assertThat(utterances(Map.of(QUOTED, NIGHT, RENDERED, NIGHTS), ledger(), telling(RENDERED)))
                .containsExactly(List.of("full: " + QUOTED, "paraphrased: Mira Solen said " + RENDERED));
    }

    @Test
    void whereNobodyKnowsWhatItMeansItIsNotFound() {
        assertThat(utterances(ledger(), telling(RENDERED))).isEmpty();
    }

    @Test
    void ofTwoQuotationsThatAreNearlyAsNearNeitherIsRendered() {
        String other = "Nobody here has closed an eye since Tuesday";
        Drawing wire = quoting("Halden Wire", "“" + other + ",” Mira Solen said.", "“" + other + ",”");

        assertThat(utterances(Map.of(QUOTED, NIGHT, other, NIGHT, RENDERED, NIGHTS), ledger(), wire, telling(RENDERED)))
                .isEmpty();
    }

    @Test
    void ofTwoSentencesOfOneArticleThatAreNearlyAsNearNeitherRendersIt() {
        String other = "that nights were short on the farm";
        Drawing post = Drawing.of(Articles.of(
                "Ostrel Post",
                "2031-05-13",
                "B",
                "Mira Solen said " + RENDERED + ". Later Mira Solen said " + other + "."));
        tell(post, RENDERED);
        tell(post, other);

        assertThat(utterances(Map.of(QUOTED, NIGHT, RENDERED, NIGHTS, other, NIGHTS), ledger(), post))
                .isEmpty();
    }

    @Test
    void whatMeansSomethingElseRendersNothing() {
        assertThat(utterances(Map.of(QUOTED, NIGHT, RENDERED, HARBOUR), ledger(), telling(RENDERED)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that her oxen do not sleep better than she does",
                "whether her cattle slept at all",
                "what her cattle did at night",
            })
    void whoDeniesItInItsWordsOrAsksDoesNotRenderIt(String told) {
        assertThat(utterances(Map.of(QUOTED, NIGHT, told, NIGHTS), ledger(), telling(told)))
                .isEmpty();
    }

    @Test
    void anotherNumberIsAnotherStatement() {
        String quoted = "Forty ferrymen came to my kitchen that night";
        String told = "that seven sailors had been her guests after dark";
        Drawing ledger = quoting("Strand Ledger", "“" + quoted + ",” Mira Solen said.", "“" + quoted + ",”");

        assertThat(utterances(Map.of(quoted, NIGHT, told, NIGHTS), ledger, telling(told)))
                .isEmpty();
    }

    @Test
    void whatAnotherSaysIsNoRendering() {
        Drawing post = Drawing.of(
                Articles.of("Ostrel Post", "2031-05-13", "B", "Odo Varga said " + RENDERED + " of his neighbour."));
        post.statement(RENDERED).form(Form.INDIRECT).by("Odo Varga", post.person("Odo Varga"));

        assertThat(utterances(Map.of(QUOTED, NIGHT, RENDERED, NIGHTS), ledger(), post))
                .isEmpty();
    }

    @Test
    void whoeverBelievesItHasNotSaidIt() {
        Drawing post =
                Drawing.of(Articles.of("Ostrel Post", "2031-05-13", "B", "Mira Solen believes " + RENDERED + "."));
        post.statement(RENDERED)
                .form(Form.INDIRECT)
                .by("Mira Solen", post.person("Mira Solen"))
                .cue("believes", "believe", CueKind.THOUGHT);

        assertThat(utterances(Map.of(QUOTED, NIGHT, RENDERED, NIGHTS), ledger(), post))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The farmer", "A farmer"})
    void whomAnArticleTellsOfByARoleMayBeWhomItNamesLater(String source) {
        Drawing post = Drawing.of(Articles.of(
                "Ostrel Post", "2031-05-13", "B", source + " said " + RENDERED + ". Mira Solen lives in Ostrel."));
        post.person("Mira Solen");
        post.statement(RENDERED)
                .form(Form.INDIRECT)
                .source(source, Naming.NAMED, Speaker.of(new EntityId("anonymous/farmer")));

        assertThat(utterances(Map.of(QUOTED, NIGHT, RENDERED, NIGHTS), ledger(), post))
                .hasSize(source.startsWith("The") ? 1 : 0);
    }
}
