package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.language.Reading;

/** What users of other quotation tools report as broken, read with the shipped model. */
class KnownFailuresOfOthersTest {

    private static ShippedReader reader;

    @BeforeAll
    static void open() {
        reader = new ShippedReader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aDescriptionBehindTheNameDoesNotBreakAnAttribution() {
        assertThat(reader.read("\"We will not pay the fine,\" Hugh Halden, a doctor from Port Ambry, said on Monday."))
                .containsExactly("DIRECT | Hugh Halden | \"We will not pay the fine,\"");
        assertThat(reader.read(
                        "Hugh Halden, a retired doctor who runs the clinic, said: \"We will not pay the fine.\""))
                .containsExactly("DIRECT | Hugh Halden | \"We will not pay the fine.\"");
    }

    @Test
    void aSpeakerIsCarriedOverAParagraphBreakInsideAQuotation() {
        assertThat(reader.read("""
                "We counted the crates twice," said Odo Varga, the harbour master. "There were nine in the morning.

                "In the evening there were eight, and nobody had signed for one."
                """))
                .containsExactly(
                        "DIRECT | Odo Varga | \"We counted the crates twice,\" + \"There were nine in the morning."
                                + " + \"In the evening there were eight, and nobody had signed for one.\"");
    }

    @Test
    void aSentenceBetweenNameAndQuotationLeavesTheSpeakerOpenWithACandidate() {
        assertThat(reader.read("Mira Solen put her pencil down. \"That is the end of the matter, and of the map.\""))
                .containsExactly("DIRECT | ?Mira Solen? | \"That is the end of the matter, and of the map.\"");
    }

    @Test
    void aNicknameInMarksIsNoQuotation() {
        assertThat(reader.read("Maria \"Mia\" Vance said the ferry was late. \"It is always late,\" Vance added."))
                .containsExactly(
                        "INDIRECT | Maria \"Mia\" Vance | the ferry was late",
                        "DIRECT | Maria \"Mia\" Vance | \"It is always late,\"");
    }

    @Test
    void aDashAndAColonAttribute() {
        assertThat(reader.read(
                        "\"I slept very well after that sentence\" - Mirela Stauvic, Tolmere's foreign minister."))
                .containsExactly("DIRECT | Mirela Stauvic | \"I slept very well after that sentence\"");
        assertThat(reader.read("From Odo Varga, the harbour master: \"The bar will be dredged in June.\""))
                .containsExactly("DIRECT | Odo Varga | \"The bar will be dredged in June.\"");
    }

    @Test
    void anUnbalancedMarkIsReportedAndTheRestIsRead() {
        ProblemList problems = new ProblemList();
        Article article = ShippedReader.article("""
                "The bar is silting up, Varga said on Monday. The harbour handles grain.

                Nobody answered. "It is worse than in May," Varga added.
                """);
        Reading reading = reader.read(article, problems);
        assertThat(problems.list()).extracting(problem -> problem.kind()).containsExactly("unclosed-quotation");
        assertThat(ShippedReader.lines(article, reading)).contains("DIRECT | Varga | \"It is worse than in May,\"");
    }

    @Test
    void collectiveAndAnonymousSourcesAreKindsOfTheirOwn() {
        Article article = ShippedReader.article(
                "Critics say the treaty was written in haste. Sources said the crew would be freed.");
        Reading reading = reader.read(article, problem -> {});
        assertThat(reading.statements())
                .extracting(statement -> statement.speaker().entities().get(0).toString())
                .containsExactly("group/critics", "anonymous/sources");
    }

    @Test
    void anOfficeIsNotFilledWithAFormerHolder() {
        assertThat(
                        reader.read(
                                "Andrej Molk, the former finance minister, left. The finance minister said the budget was sound."))
                .containsExactly("INDIRECT | ? | the budget was sound");
    }

    @Test
    void aQuotationMayBeInterruptedAndMayGoOn() {
        assertThat(reader.read("\"The deal,\" Weber said, \"is dead.\""))
                .containsExactly("DIRECT | Weber | \"The deal,\" + \"is dead.\"");
        assertThat(reader.read("\"It is over. Nobody will come back,\" Weber said. \"Ask them yourself.\""))
                .containsExactly("DIRECT | Weber | \"It is over. Nobody will come back,\" + \"Ask them yourself.\"");
    }
}
