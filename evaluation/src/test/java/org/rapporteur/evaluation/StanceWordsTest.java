package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.negotiation.position.PositionFinder;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/** Every line of {@code stance-words.tsv}, read with the shipped model; and positions that no verb of their own tells. */
@Execution(ExecutionMode.SAME_THREAD)
class StanceWordsTest {

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    private static final DossierAssembler ASSEMBLER = new DossierAssembler();

    static Stream<List<String>> words() {
        return TabbedLines.read(PositionFinder.class, "stance-words.tsv", 4).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void exampleTellsHowTheMarkedHolderStands(List<String> line) {
        String example = line.get(3);
        List<String> found = lines(example.replaceAll("[<>]", ""));

        if (line.get(2).equals("-")) {
            assertThat(found).noneMatch(one -> one.contains(" REJECT "));
        } else {
            String holder = example.replaceAll(".*?<([^>]+)>.*", "$1");
            String attitude = line.get(2).toUpperCase(Locale.ROOT);
            assertThat(found).anyMatch(one -> one.startsWith(holder + " ") && one.contains(" " + attitude + " "));
        }
    }

    @Test
    void ofTwoThatWantTheSecondHalfNeedsNoVerb() {
        assertThat(lines("Veldia wants a ceasefire; Kestria, the prisoners."))
                .containsExactly("Veldia ceasefire WANT PLAIN", "Kestria prisoners WANT PLAIN");
        assertThat(lines("Veldia wants a ceasefire, Kestria reparations.")).noneMatch(one -> one.startsWith("Kestria"));
        assertThat(lines("Veldia wants a ceasefire, and Kestria the sea has been quiet."))
                .noneMatch(one -> one.startsWith("Kestria"));
    }

    @Test
    void whatIsDeniedInTheSecondHalfIsRefused() {
        assertThat(lines("Kestria would accept a ceasefire, but no foreign troops."))
                .contains("Kestria foreign-troops REJECT PLAIN");
        assertThat(lines("Kestria would accept a ceasefire, but not before the spring."))
                .noneMatch(one -> one.contains("REJECT"));
    }

    @Test
    void aBareNoRefuses() {
        assertThat(lines("\"No amnesty,\" Solen said.")).containsExactly("Solen amnesty REJECT PLAIN");
        assertThat(lines("\"No comment on an amnesty,\" Solen said.")).isEmpty();
        assertThat(lines("\"No amnesty has worked,\" Solen said.")).isEmpty();
    }

    @Test
    void whatDidNotComeUpIsNotRefused() {
        assertThat(lines("\"No amnesty was discussed,\" Solen said.")).isEmpty();
        assertThat(lines("\"We did not discuss an amnesty,\" Solen said.")).isEmpty();
        assertThat(lines("\"No amnesty will be discussed,\" Solen said."))
                .containsExactly("Solen amnesty REJECT PLAIN");
    }

    @Test
    void whoRefusesAThingAsABadOneRefusesIt() {
        assertThat(lines("Kestria denounced the ceasefire as an insult."))
                .containsExactly("Kestria ceasefire REJECT PLAIN");
        assertThat(lines("Kestria dismissed the ceasefire as a non-starter."))
                .containsExactly("Kestria ceasefire REJECT RED_LINE");
        assertThat(lines("Kestria refused to reject the ceasefire."))
                .containsExactly("Kestria ceasefire OPEN OPENNESS");
    }

    @Test
    void whatARefusalSparesIsNotRefused() {
        assertThat(lines("Kestria rejected a ceasefire, not an amnesty."))
                .containsExactly("Kestria ceasefire REJECT PLAIN");
        assertThat(lines("Kestria rejects a ceasefire, but not an amnesty."))
                .containsExactly("Kestria ceasefire REJECT PLAIN");
    }

    @Test
    void aCommandDemands() {
        assertThat(lines("\"Release the hostages!\" Solen said.")).containsExactly("Solen prisoners WANT DEMAND");
        assertThat(lines("\"They release the hostages tomorrow,\" Solen said."))
                .noneMatch(one -> one.contains("DEMAND"));
    }

    @Test
    void whatOthersMayDoIsGranted() {
        assertThat(lines("\"Refugees may return to their villages,\" Solen said."))
                .containsExactly("Solen refugees OFFER PLAIN");
        assertThat(lines("\"The ceasefire may collapse,\" Solen said.")).noneMatch(one -> one.contains("OFFER"));
    }

    @Test
    void whoCallsAThingBadRefusesIt() {
        assertThat(lines("Kestria called the ceasefire an insult."))
                .anyMatch(one -> one.startsWith("Kestria ceasefire REJECT"));
        assertThat(lines("Kestria called the ceasefire a ceasefire.")).isEmpty();
    }

    @Test
    void aFirstPersonInAQuotationIsNearerThanTheNameBesideIt() {
        assertThat(lines("\"The troops must leave our valley,\" Varga, the president of Veldia, said."))
                .anyMatch(one -> one.startsWith("our withdrawal WANT"));
        assertThat(lines("\"The troops must leave the valley,\" Varga, the president of Veldia, said."))
                .noneMatch(one -> one.startsWith("our"));
    }

    /** Such as "Veldia ceasefire WANT PLAIN". */
    private static List<String> lines(String text) {
        Article article = Articles.of("Outlet", "2031-05-12", "Title", text);
        return ASSEMBLER
                .assemble(List.of(MODEL.reader().read(article, Problems.IGNORED)), List.of())
                .negotiation()
                .positions()
                .stream()
                .map(position -> String.join(
                        " ",
                        article.text().slice(position.holder().words()),
                        position.issue().value(),
                        position.stance().attitude().name(),
                        position.stance().strength().name()))
                .toList();
    }
}
