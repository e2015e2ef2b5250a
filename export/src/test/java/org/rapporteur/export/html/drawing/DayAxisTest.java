package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayAxisTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);

    private final DayAxis week = new DayAxis(MONDAY, MONDAY.plusDays(6), new Extent(30, 100));

    @Test
    void everyDayIsAsLongAsTheOthers() {
        assertThat(week.days()).isEqualTo(7);
        assertThat(week.at(MONDAY)).isEqualTo(30);
        assertThat(week.at(MONDAY.plusDays(6))).isEqualTo(90);
        assertThat(week.at(MONDAY.plusDays(7))).isEqualTo(100);
    }

    @Test
    void aDayOutsideStandsOutside() {
        assertThat(week.at(MONDAY.minusDays(1))).isEqualTo(20);
        assertThat(week.has(MONDAY.minusDays(1))).isFalse();
        assertThat(week.has(MONDAY.plusDays(6))).isTrue();
    }

    @Test
    void daysRunForward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayAxis(MONDAY, MONDAY.minusDays(1), new Extent(0, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayAxis(MONDAY, MONDAY, new Extent(5, 5)));
    }
}
