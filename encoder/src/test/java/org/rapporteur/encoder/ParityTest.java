package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.encoder.Arc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What this room reads is what the model was trained on: the worked examples that training/ wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {

    private JsonNode parity;
    private OnnxEncoder encoder;

    @BeforeAll
    void load() throws IOException {
        ShippedModel.assumePresent();
        try (InputStream stream = ParityTest.class.getResourceAsStream("parity.json")) {
            parity = JsonMapper.shared().readTree(stream);
        }
        encoder = OnnxEncoder.load();
    }

    @AfterAll
    void close() {
        if (encoder != null) {
            encoder.close();
        }
    }

    Stream<JsonNode> examples() {
        return StreamSupport.stream(parity.path("examples").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void wordsPiecesAndFeaturesAreThoseOfTheTraining(JsonNode example) {
        PreparedText prepared = encoder.prepare(example.path("text").asString());
        List<Word> words = prepared.words();
        assertThat(words.stream()
                        .map(word -> List.of(word.span().begin(), word.span().end())))
                .isEqualTo(pairs(example.path("words")));
        assertThat(words.stream().map(Word::lineBreak)).isEqualTo(numbers(example.path("line_breaks")));
        List<Boolean> spaced = new ArrayList<>();
        example.path("spaced").forEach(flag -> spaced.add(flag.asBoolean()));
        assertThat(words.stream().map(Word::spaced)).isEqualTo(spaced);
        assertThat(words.stream().map(Features::shape)).isEqualTo(numbers(example.path("shape")));
        assertThat(boxed(Features.layouts(words))).isEqualTo(numbers(example.path("layout")));
        for (int word = 0; word < words.size(); word++) {
            assertThat(boxed(prepared.pieces(word)))
                    .isEqualTo(numbers(example.path("pieces").path(word)));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void segmentsAndWindowsAreThoseOfTheTraining(JsonNode example) {
        Windows windows = encoder.prepare(example.path("text").asString()).cutter();
        int[] bounds = windows.segmentBounds();
        List<List<Integer>> segments = new ArrayList<>();
        for (int i = 1; i < bounds.length; i++) {
            segments.add(List.of(bounds[i - 1], bounds[i]));
        }
        assertThat(segments).isEqualTo(pairs(example.path("segments")));
        assertThat(windows.cut().stream().map(window -> List.of(window.begin(), window.end())))
                .isEqualTo(pairs(example.path("windows")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scoresAreThoseOfTheTrainingSaveForRounding(JsonNode example) {
        JsonNode model = example.path("model");
        if (model.isMissingNode() || model.isNull()) {
            return;
        }
        PreparedText prepared = encoder.prepare(example.path("text").asString());
        ModelInput input = prepared.input(prepared.cutter().cut().get(0));
        assertThat(boxed(input.pieces)).isEqualTo(numbers(model.path("input_ids")));
        assertThat(boxed(input.shapes)).isEqualTo(numbers(model.path("shape")));
        assertThat(boxed(input.layouts)).isEqualTo(numbers(model.path("layout")));
        assertThat(boxed(input.first)).isEqualTo(numbers(model.path("first")));
        Blend blend = encoder.blend(prepared);
        for (int word = 0; word < prepared.words().size(); word++) {
            assertClose(blend.attribution[word], model.path("attribution").path(word));
            assertClose(blend.names[word], model.path("names").path(word));
            assertClose(blend.roles[word], model.path("roles").path(word));
            assertClose(blend.arcs[word], model.path("links").path(word));
            assertGrammar(blend.grammar, word, model);
        }
    }

    private void assertGrammar(GrammarBlend grammar, int word, JsonNode model) {
        assertClose(grammar.parts[word], model.path("parts").path(word));
        assertClose(grammar.relations[word], model.path("relations").path(word));
        assertClose(grammar.kinds[word], model.path("kinds").path(word));
        assertClose(grammar.heads[word], model.path("heads").path(word));
        assertClose(grammar.antecedents.queries[word], model.path("queries").path(word));
        assertClose(grammar.antecedents.keys[word], model.path("keys").path(word));
        assertClose(grammar.antecedents.near[word], model.path("near").path(word));
    }

    private void assertClose(Arc[] found, JsonNode wanted) {
        for (Arc arc : found) {
            float tolerance = arc.logProbability() > -3 ? tolerance() : 4 * tolerance();
            assertThat(arc.logProbability())
                    .isCloseTo((float) wanted.path(arc.word()).asDouble(), within(tolerance));
        }
    }

    private float tolerance() {
        return (float) parity.path("tolerance").asDouble();
    }

    private void assertClose(float[] found, JsonNode wanted) {
        assertThat(found).hasSize(wanted.size());
        for (int tag = 0; tag < found.length; tag++) {
            assertThat(found[tag]).isCloseTo((float) wanted.path(tag).asDouble(), within(tolerance()));
        }
    }

    private static List<List<Integer>> pairs(JsonNode array) {
        List<List<Integer>> pairs = new ArrayList<>();
        array.forEach(pair -> pairs.add(numbers(pair)));
        return pairs;
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static List<Integer> boxed(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }

    private static List<Integer> boxed(long[] numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(number -> (int) number).toList();
    }
}
