package org.rapporteur.language.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.token.TabbedLines;

/** Runs the example of every line of the rule file through the finder as a whole. */
class TimexRulesTest {

    private static final TimexFinder FINDER = new TimexFinder();

    private static Stream<Line> lines() {
        return TabbedLines.read(TimexRules.class, TimexRules.FILE, TimexRules.COLUMNS).stream()
                .map(columns -> new Line(columns.get(0), columns.get(3), columns.get(6)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everyLineFindsWhatItsExampleShows(Line line) {
        TimedExample example = TimedExample.parse(line.example());

        List<Timex> found = example.find(FINDER, TimedExample.published(TimedExample.PUBLISHED));

        assertThat(example.told(found)).isEqualTo(example.expected());
        if (!line.isNearMiss() && !line.isPart()) {
            assertThat(found)
                    .extracting(timex -> timex.rule().replaceAll("/.*", ""))
                    .contains(line.rule());
        }
    }

    @Test
    void areMoreThanTwoHundred() {
        assertThat(lines()).hasSizeGreaterThan(200);
    }

    private record Line(String rule, String type, String example) {

        boolean isNearMiss() {
            return rule.equals(TimexRules.NEAR_MISS);
        }

        boolean isPart() {
            return type.startsWith("(");
        }

        @Override
        public String toString() {
            return rule + ": " + example;
        }
    }
}
