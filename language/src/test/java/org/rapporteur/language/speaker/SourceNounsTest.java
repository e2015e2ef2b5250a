package org.rapporteur.language.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Tokenizer;

class SourceNounsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void eachNounHeadsTheSourceOfItsExample(String singular, String example) {
        int begin = example.indexOf('<');
        int end = example.indexOf('>') - 1;
        SourceText text = new SourceText(example.replace("<", "").replace(">", ""));
        SourceHead head = SourceHead.of(new Tokenizer().tokenize(text), new Span(begin, end), SourceNouns.load())
                .orElseThrow();
        assertThat(head.noun().singular()).isEqualTo(singular);
    }

    static Stream<Arguments> lines() {
        return SourceNouns.lines().stream().map(line -> Arguments.of(line.get(0), line.get(3)));
    }
}
