package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.time.Window;

class WhenTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);

    @Test
    void wordsADayAMonthAYearAndWhateverLiesBetweenDays() {
        assertThat(words(Window.ofDay(NEW_YEAR))).isEqualTo("2031-01-01");
        assertThat(words(Window.ofDays(NEW_YEAR, LocalDate.of(2031, 1, 31)))).isEqualTo("2031-01");
        assertThat(words(Window.ofDays(NEW_YEAR, LocalDate.of(2031, 12, 31)))).isEqualTo("2031");
        assertThat(words(Window.ofDays(NEW_YEAR, LocalDate.of(2031, 2, 1)))).isEqualTo("2031-01-01 to 2031-02-01");
    }

    @Test
    void saysWhereTheWordsLeaveItOpen() {
        LocalDateTime noon = NEW_YEAR.atTime(12, 0);

        assertThat(words(Window.since(noon))).isEqualTo("from 2031-01-01 on");
        assertThat(words(Window.before(noon))).isEqualTo("until 2031-01-01");
        assertThat(When.of(Optional.of(Window.before(noon))).isOpen()).isTrue();
        assertThat(When.of(Optional.of(Window.ofDay(NEW_YEAR))).isOpen()).isFalse();
        assertThat(When.of(Optional.empty()).words()).isEqualTo("no day given");
        assertThat(When.UNKNOWN.isOpen() || When.UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void daysThatHaveNothingInCommonStandBesideEachOther() {
        When either = When.oneOf(List.of(Window.ofDay(NEW_YEAR), Window.ofDay(NEW_YEAR.plusDays(2))));

        assertThat(either.words()).isEqualTo("2031-01-01 or 2031-01-03");
        assertThat(either.from()).contains(NEW_YEAR);
        assertThat(either.to()).contains(NEW_YEAR.plusDays(2));
        assertThat(When.oneOf(List.of())).isEqualTo(When.UNKNOWN);
        assertThat(When.oneOf(List.of(Window.ofDay(NEW_YEAR), Window.since(NEW_YEAR.atStartOfDay())))
                        .to())
                .isEmpty();
    }

    private static String words(Window window) {
        return When.of(Optional.of(window)).words();
    }
}
