package org.rapporteur.assembly.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.event.JoiningWords.Use;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Lemmas;

class JoiningWordsTest {

    private static final Pattern MARKED = Pattern.compile("<([^>]+)>");
    private static final Lemmas LEMMAS = Lemmas.load();
    private static final JoiningWords WORDS = JoiningWords.load();

    static Stream<List<String>> lines() {
        return JoiningWords.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theMarkedWordIsTheWord(List<String> line) {
        Matcher marked = MARKED.matcher(line.get(2));
        assertThat(marked.find()).as(line.get(2)).isTrue();
        String form = marked.group(1).toLowerCase(Locale.ROOT);
        String word = line.get(1).replaceFirst(" .*", "");
        Use use = Use.valueOf(line.get(0).toUpperCase(Locale.ROOT));

        assertThat(List.of(form, LEMMAS.of(form, PartOfSpeech.VERB), LEMMAS.of(form, PartOfSpeech.NOUN)))
                .contains(word);
        assertThat(WORDS.is(use, line.get(1))).isTrue();
    }
}
