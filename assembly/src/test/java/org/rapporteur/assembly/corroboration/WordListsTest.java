package org.rapporteur.assembly.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.Reading;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Lemmas;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class WordListsTest {

    private static final Pattern MARKED = Pattern.compile("<([^>]+)>");

    private final Lemmas lemmas = Lemmas.load();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("families")
    void theMarkedWordsOfAFamilyFallTogether(String family, String example) {
        WordFamilies families = WordFamilies.load();
        for (String word : marked(example)) {
            assertThat(Stream.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
                            .map(part -> families.family(lemmas.of(word, part))))
                    .as(word)
                    .contains(family);
        }
        assertThat(marked(example)).hasSize(2);
    }

    static Stream<Arguments> families() {
        return WordFamilies.families().stream().map(line -> Arguments.of(line.get(0), line.get(2)));
    }

    @Test
    void noWordIsInTwoFamilies() {
        List<String> members = new ArrayList<>();
        WordFamilies.families().forEach(line -> {
            members.add(line.get(0));
            members.addAll(List.of(line.get(1).split(" ", -1)));
        });

        assertThat(members).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusals")
    void everyRefusalIsFoundWithWhoWasAsked(String kind, String example) {
        Drawing drawing = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", example.replaceAll("[<>]", "")));
        EntityId solen = drawing.person("Mira Solen");
        Material material = new Material(
                List.of(new Reading(drawing.article(), drawing.entities(), List.of())),
                Coverage.NONE,
                drawing.entities(),
                List.of());

        List<Silence> silences = Corroboration.of(material, List.of()).silences();

        assertThat(silences).hasSize(1);
        assertThat(silences.get(0).kind()).isEqualTo(Silence.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        if (example.startsWith("<")) {
            assertThat(silences.get(0).who()).contains(solen);
        }
    }

    static Stream<Arguments> refusals() {
        return Refusals.lines().stream()
                .filter(line -> !line.get(0).equals("!"))
                .map(line -> Arguments.of(line.get(0), line.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nearMisses")
    void nearMissesAreNoRefusals(String example) {
        assertThat(Refusals.load().find(new Tokenizer().tokenize(new SourceText(example))))
                .isEmpty();
    }

    static Stream<String> nearMisses() {
        return Refusals.lines().stream().filter(line -> line.get(0).equals("!")).map(line -> line.get(2));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("descriptions")
    void theMarkedWordJudges(String list, String name, String example) {
        Descriptions words = Descriptions.load();
        String judgement = marked(example).get(0);

        assertThat(words.leaning(judgement)).isPresent();
        if (list.equals("thing")) {
            assertThat(Stream.of(example.toLowerCase(Locale.ROOT).split("\\W+", -1))
                            .filter(word -> !word.isEmpty())
                            .map(word -> words.thing(word)))
                    .contains(Optional.of(name));
        } else {
            assertThat(words.leaning(judgement)).contains(name);
        }
    }

    static Stream<Arguments> descriptions() {
        return Descriptions.lines().stream().map(line -> Arguments.of(line.get(0), line.get(1), line.get(3)));
    }

    private static List<String> marked(String example) {
        List<String> words = new ArrayList<>();
        Matcher matcher = MARKED.matcher(example);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }
}
