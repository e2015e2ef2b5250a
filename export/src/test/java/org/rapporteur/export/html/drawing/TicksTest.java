package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    private static final LocalDate THURSDAY = LocalDate.of(2031, 5, 1);
    private static final double ROOM = 74;

    @Test
    void marksEveryDayOfAWeek() {
        assertThat(labels(7)).containsExactly("1 May 2031", "2 May", "3 May", "4 May", "5 May", "6 May", "7 May");
    }

    @Test
    void marksMondaysOfAMonth() {
        List<Tick> ticks = Ticks.of(axis(31), ROOM);

        assertThat(ticks).hasSize(4).allMatch(tick -> tick.day().getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(ticks).extracting(Tick::label).startsWith("5 May 2031", "12 May");
    }

    @Test
    void saysTheYearAgainWhereItIsANewOne() {
        assertThat(labels(400)).containsExactly("1 Jul 2031", "1 Oct", "1 Jan 2032", "1 Apr");
    }

    @Test
    void marksTheFirstOfRoundYears() {
        assertThat(labels(365 * 40)).containsExactly("1 Jan 2040", "1 Jan 2050", "1 Jan 2060", "1 Jan 2070");
    }

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {1, 2, 7, 9, 15, 16, 30, 60, 61, 120, 300, 365, 366, 800, 1500, 5000, 20_000, 100_000})
    void leavesEachItsRoomAndKeepsToTheLine(int days) {
        List<Tick> ticks = Ticks.of(axis(days), ROOM);

        for (int i = 0; i < ticks.size(); i++) {
            assertThat(ticks.get(i).at()).isBetween(20.0, 640.0);
            if (i > 0) {
                assertThat(ticks.get(i).at() - ticks.get(i - 1).at()).isGreaterThanOrEqualTo(ROOM);
            }
        }
    }

    private static List<String> labels(int days) {
        return Ticks.of(axis(days), ROOM).stream().map(Tick::label).toList();
    }

    private static DayAxis axis(int days) {
        return new DayAxis(THURSDAY, THURSDAY.plusDays(days - 1), new Extent(20, 640));
    }
}
