package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.encoder.Scores;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxEncoderTest {

    private static final String REPORT = """
            Kestria's chief negotiator, Teodor Lisk, said on Sunday that the talks would go on.

            “Nobody shouted,” said Perpetua Lindqvarn, the Vessalian envoy. “Nobody signed, either.”
            """;

    private OnnxEncoder encoder;

    @BeforeAll
    void load() {
        ShippedModel.assumePresent();
        encoder = OnnxEncoder.load();
    }

    @AfterAll
    void close() {
        if (encoder != null) {
            encoder.close();
        }
    }

    @Test
    void namesItselfWithItsVersion() {
        assertThat(encoder.name()).matches("[a-z-]+/\\S+");
    }

    @Test
    void aRowAddsUpToOne() {
        Encoding encoding = encoder.encode(new SourceText(REPORT));
        for (int word = 0; word < encoding.words().size(); word++) {
            for (float[] row : List.of(encoding.attribution(word), encoding.names(word), encoding.roles(word))) {
                double sum = IntStream.range(0, row.length)
                        .mapToDouble(tag -> Math.exp(row[tag]))
                        .sum();
                assertThat(sum).isCloseTo(1, within(1e-4));
            }
        }
    }

    @Test
    void aLabelOfGrammarIsOneOfAll() {
        Encoding encoding = encoder.encode(new SourceText(REPORT.repeat(20)));
        for (int word = 0; word < encoding.words().size(); word++) {
            Scores<PartOfSpeech> parts = encoding.parts(word);
            Scores<Relation> relations = encoding.relations(word);
            Scores<MentionKind> kinds = encoding.kinds(word);
            assertThat(sum(PartOfSpeech.values(), parts)).isCloseTo(1, within(1e-4));
            assertThat(sum(Relation.values(), relations)).isCloseTo(1, within(1e-4));
            assertThat(sum(MentionKind.values(), kinds)).isCloseTo(1, within(1e-4));
            assertThat(encoding.heads(word)).isNotEmpty().isSortedAccordingTo(OnnxEncoderTest::bestFirst);
            assertThat(encoding.noAntecedent(word)).isFinite();
            assertThat(word == 0 ? 0 : encoding.antecedent(word, 0)).isFinite();
        }
    }

    private static <E extends Enum<E>> double sum(E[] labels, Scores<E> scores) {
        return Stream.of(labels)
                .mapToDouble(label -> Math.exp(scores.of(label)))
                .sum();
    }

    @Test
    void aTextHasTheSameScoresAloneAndAmidOthersOnAnyNumberOfThreads() throws Exception {
        List<SourceText> texts = IntStream.range(0, 12)
                .mapToObj(i -> new SourceText(REPORT.repeat(1 + i % 5) + Scraps.from(i, 40 * i)))
                .toList();
        List<List<Float>> alone =
                texts.stream().map(text -> floats(encoder.encode(text))).toList();
        assertThat(amid(texts, 1)).isEqualTo(alone);
        assertThat(amid(texts, 4)).isEqualTo(alone);
    }

    private List<List<Float>> amid(List<SourceText> texts, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<Float>>> calls = new ArrayList<>();
            texts.forEach(text -> calls.add(() -> floats(encoder.encode(text))));
            List<List<Float>> results = new ArrayList<>();
            for (Future<List<Float>> result : pool.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aTextWithoutWordsHasNoScores() {
        assertThat(encoder.encode(new SourceText(" \n\u200B ")).words()).isEmpty();
        assertThat(encoder.encode(new SourceText("")).words()).isEmpty();
    }

    @Test
    void aHundredThousandCharactersWithoutASpaceAreOneWord() {
        assertThat(encoder.encode(new SourceText("a".repeat(100_000))).words()).containsExactly(new Span(0, 100_000));
    }

    @Test
    void tenThousandMarksInARowAreRead() {
        assertThat(encoder.encode(new SourceText("“".repeat(10_000))).words()).hasSize(10_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverItReadsItsWordsStandInOrderAndItsArcsPointAtWords(long seed) {
        SourceText text = new SourceText(Scraps.from(seed, 200));
        Encoding encoding = encoder.encode(text);
        int reached = 0;
        for (int word = 0; word < encoding.words().size(); word++) {
            Span span = encoding.words().get(word);
            assertThat(span.begin()).isGreaterThanOrEqualTo(reached);
            assertThat(span.isEmpty()).isFalse();
            reached = span.end();
            for (float score : encoding.attribution(word)) {
                assertThat(score).isFinite().isLessThanOrEqualTo(1e-4f);
            }
            assertThat(encoding.arcs(word)).hasSizeLessThanOrEqualTo(8).isSortedAccordingTo(OnnxEncoderTest::bestFirst);
            encoding.arcs(word)
                    .forEach(arc ->
                            assertThat(arc.word()).isBetween(0, encoding.words().size() - 1));
        }
        assertThat(reached).isLessThanOrEqualTo(text.length());
    }

    private static int bestFirst(Arc one, Arc other) {
        return Float.compare(other.logProbability(), one.logProbability());
    }

    private static List<Float> floats(Encoding encoding) {
        List<Float> floats = new ArrayList<>();
        for (int word = 0; word < encoding.words().size(); word++) {
            for (float[] row : List.of(encoding.attribution(word), encoding.names(word), encoding.roles(word))) {
                for (float score : row) {
                    floats.add(score);
                }
            }
            encoding.arcs(word).forEach(arc -> floats.add(arc.logProbability()));
            addGrammar(encoding, word, floats);
        }
        return floats;
    }

    private static void addGrammar(Encoding encoding, int word, List<Float> floats) {
        for (PartOfSpeech part : PartOfSpeech.values()) {
            floats.add(encoding.parts(word).of(part));
        }
        for (Relation relation : Relation.values()) {
            floats.add(encoding.relations(word).of(relation));
        }
        for (MentionKind kind : MentionKind.values()) {
            floats.add(encoding.kinds(word).of(kind));
        }
        encoding.heads(word).forEach(arc -> floats.add(arc.logProbability()));
        floats.add(encoding.noAntecedent(word));
        for (int earlier = Math.max(0, word - 20); earlier < word; earlier++) {
            floats.add(encoding.antecedent(word, earlier));
        }
    }
}
