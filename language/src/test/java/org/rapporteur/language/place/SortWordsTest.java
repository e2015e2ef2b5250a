package org.rapporteur.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.Span;

class SortWordsTest {

    private final SortWords sorts = new SortWords();

    static Stream<Arguments> lines() {
        return SortWords.lines().stream().map(line -> Arguments.of(line.get(0), line.get(2), line.get(3)));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("lines")
    void everyExampleHolds(String sort, String words, String example) {
        String text = example.replace("<", "").replace(">", "");
        SortWords.Said said = sorts.of(text, new Span(example.indexOf('<'), example.indexOf('>') - 1))
                .orElseThrow();

        assertThat(said.sort()).isEqualTo(Sort.valueOf(sort.toUpperCase(Locale.ROOT)));
        assertThat(text.substring(said.words().begin(), said.words().end())).isEqualToIgnoringCase(words);
    }

    @Test
    void aPartOfAWordSaysNothing() {
        assertThat(sorts.of("In Drumcree rivers run.", new Span(3, 11))).isEmpty();
        assertThat(sorts.of("A velocity of Drumcree.", new Span(14, 22))).isEmpty();
    }
}
