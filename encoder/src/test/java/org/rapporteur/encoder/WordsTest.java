package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.text.Span;

class WordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            # the text                      > its words
            “No deal,” said Mira Solen.     > “|No|deal|,|”|said|Mira|Solen|.
            the U.S.'s 4.5% offer           > the|U|.|S|.|'|s|4|.|5|%|offer
            e\\u0301tat-major               > e\\u0301tat|-|major
            nego\\u00ADtiator \\u200Bagreed > negotiator|agreed
            \\uD83D\\uDE00ok\\uD800x        > \\uD83D\\uDE00|ok|\\uD800|x
            """)
    void cutsRunsOfLettersAndSingleOtherCharacters(String text, String expected) {
        assertThat(Words.of(unescaped(text)).stream().map(Word::text).collect(Collectors.joining("|")))
                .isEqualTo(unescaped(expected));
    }

    @Test
    void aSpanCoversTheSoftHyphenInsideButNoneAtTheEnds() {
        List<Word> words = Words.of("\u00ADnego\u00ADtiator\u00AD!");
        assertThat(words).extracting(Word::span).containsExactly(new Span(1, 12), new Span(13, 14));
        assertThat(words.get(1).spaced()).isFalse();
    }

    @Test
    void countsTheLineBreaksBeforeAWord() {
        assertThat(Words.of("a b\nc\r\nd\n \ne\r\rf\u2028g"))
                .extracting(Word::lineBreak)
                .containsExactly(2, 0, 1, 1, 2, 2, 1);
    }

    @Test
    void aTextOfWhiteSpaceHasNoWords() {
        assertThat(Words.of(" \n\u0000\u200B\t")).isEmpty();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString();
    }
}
