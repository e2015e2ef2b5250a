package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;

/**
 * What users of other quotation tools report as broken, read with the shipped model. A line is form,
 * speaker (in question marks: open, with candidates), content.
 */
class KnownFailuresOfOthersTest {

    private static OnnxEncoder encoder;
    private static ArticleReader reader;

    @BeforeAll
    static void open() {
        encoder = OnnxEncoder.load();
        reader = new ArticleReader(encoder);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void aDescriptionBehindTheNameDoesNotBreakAnAttribution() {
        assertThat(read("\"We will not pay the fine,\" Hugh Halden, a doctor from Port Ambry, said on Monday."))
                .containsExactly("DIRECT | Hugh Halden | \"We will not pay the fine,\"");
        assertThat(read("Hugh Halden, a retired doctor who runs the clinic, said: \"We will not pay the fine.\""))
                .containsExactly("DIRECT | Hugh Halden | \"We will not pay the fine.\"");
    }

    @Test
    void aSpeakerIsCarriedOverAParagraphBreakInsideAQuotation() {
        assertThat(read("""
                "We counted the crates twice," said Odo Varga, the harbour master. "There were nine in the morning.

                "In the evening there were eight, and nobody had signed for one."
                """))
                .containsExactly(
                        "DIRECT | Odo Varga | \"We counted the crates twice,\" + \"There were nine in the morning."
                                + " + \"In the evening there were eight, and nobody had signed for one.\"");
    }

    @Test
    void aSentenceBetweenNameAndQuotationLeavesTheSpeakerOpenWithACandidate() {
        assertThat(read("Mira Solen put her pencil down. \"That is the end of the matter, and of the map.\""))
                .containsExactly("DIRECT | ?Mira Solen? | \"That is the end of the matter, and of the map.\"");
    }

    @Test
    void aNicknameInMarksIsNoQuotation() {
        assertThat(read("Maria \"Mia\" Vance said the ferry was late. \"It is always late,\" Vance added."))
                .containsExactly(
                        "INDIRECT | Maria \"Mia\" Vance | the ferry was late",
                        "DIRECT | Maria \"Mia\" Vance | \"It is always late,\"");
    }

    @Test
    void aDashAndAColonAttribute() {
        assertThat(read("\"I slept very well after that sentence\" - Mirela Stauvic, Tolmere's foreign minister."))
                .containsExactly("DIRECT | Mirela Stauvic | \"I slept very well after that sentence\"");
        assertThat(read("From Odo Varga, the harbour master: \"The bar will be dredged in June.\""))
                .containsExactly("DIRECT | Odo Varga | \"The bar will be dredged in June.\"");
    }

    @Test
    void anUnbalancedMarkIsReportedAndTheRestIsRead() {
        ProblemList problems = new ProblemList();
        Article article = article("""
                "The bar is silting up, Varga said on Monday. The harbour handles grain.

                Nobody answered. "It is worse than in May," Varga added.
                """);
        Reading reading = reader.read(article, problems);
        assertThat(problems.list()).extracting(problem -> problem.kind()).containsExactly("unclosed-quotation");
        assertThat(lines(article, reading)).contains("DIRECT | Varga | \"It is worse than in May,\"");
    }

    @Test
    void collectiveAndAnonymousSourcesAreKindsOfTheirOwn() {
        Article article = article("Critics say the treaty was written in haste. Sources said the crew would be freed.");
        Reading reading = reader.read(article, problem -> {});
        assertThat(reading.statements())
                .extracting(statement -> statement.speaker().entities().get(0).toString())
                .containsExactly("group/critics", "anonymous/sources");
    }

    @Test
    void anOfficeIsNotFilledWithAFormerHolder() {
        assertThat(
                        read(
                                "Andrej Molk, the former finance minister, left. The finance minister said the budget was sound."))
                .containsExactly("INDIRECT | ? | the budget was sound");
    }

    @Test
    void aQuotationMayBeInterruptedAndMayGoOn() {
        assertThat(read("\"The deal,\" Weber said, \"is dead.\""))
                .containsExactly("DIRECT | Weber | \"The deal,\" + \"is dead.\"");
        assertThat(read("\"It is over. Nobody will come back,\" Weber said. \"Ask them yourself.\""))
                .containsExactly("DIRECT | Weber | \"It is over. Nobody will come back,\" + \"Ask them yourself.\"");
    }

    private static List<String> read(String text) {
        Article article = article(text);
        return lines(article, reader.read(article, problem -> {}));
    }

    private static Article article(String text) {
        return Article.identify("test.txt", Imprint.UNKNOWN, new SourceText(text));
    }

    private static List<String> lines(Article article, Reading reading) {
        return reading.statements().stream()
                .map(statement -> line(article, reading, statement))
                .toList();
    }

    private static String line(Article article, Reading reading, Statement statement) {
        String speaker = statement.speaker().isResolved()
                ? names(statement.speaker().entities(), reading)
                : statement.speaker().candidates().isEmpty()
                        ? "?"
                        : "?" + names(statement.speaker().candidates(), reading) + "?";
        return "%s | %s | %s"
                .formatted(
                        statement.attribution().form(),
                        speaker,
                        statement.attribution().content().stream()
                                .map(article.text()::slice)
                                .collect(Collectors.joining(" + ")));
    }

    private static String names(List<EntityId> ids, Reading reading) {
        return reading.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .map(Entity::name)
                .collect(Collectors.joining(" and "));
    }
}
