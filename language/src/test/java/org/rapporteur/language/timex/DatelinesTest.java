package org.rapporteur.language.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokenizer;

class DatelinesTest {

    private static final Datelines DATELINES = Datelines.load();

    private static Stream<String> examples() {
        return TabbedLines.read(Datelines.class, "dateline-zones.tsv", 3).stream()
                .map(columns -> columns.get(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theDayIsThatOfTheDateline(String example) {
        int text = example.indexOf(' ') + 1;
        int bar = example.indexOf('|');

        String day = day(example.substring(0, text - 1), example.substring(text, bar) + ".");

        assertThat(day + ".").isEqualTo(example.substring(bar + 1));
    }

    @Test
    void withoutAMomentItIsTheDayThatTheOutletGives() {
        assertThat(day("2031-05-12", "WASHINGTON (Wire) - They met today.")).isEqualTo("2031-05-12");
    }

    @Test
    void withoutADatelineItIsTheDayThatTheOutletGives() {
        assertThat(day("2031-05-12T02:30Z", "They met in Washington today.")).isEqualTo("2031-05-12");
    }

    private static String day(String published, String text) {
        List<String> days = Stream.of(new Tokenizer().tokenize(new SourceText(text)))
                .map(tokens -> TimeText.of(tokens, java.util.Optional.empty()))
                .map(timeText -> DATELINES.day(PublicationTime.parse(published), timeText))
                .map(Object::toString)
                .toList();
        return days.get(0);
    }
}
