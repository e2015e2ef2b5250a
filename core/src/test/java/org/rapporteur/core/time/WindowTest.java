package org.rapporteur.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);

    @Test
    void holdsBothOfItsDays() {
        Window week = Window.ofDays(MONDAY, MONDAY.plusDays(6));

        assertThat(week.firstDay()).contains(MONDAY);
        assertThat(week.lastDay()).contains(LocalDate.of(2031, 5, 18));
    }

    @Test
    void daysThatMeetDoNotOverlap() {
        assertThat(Window.ofDay(MONDAY).overlaps(Window.ofDay(MONDAY.plusDays(1))))
                .isFalse();
        assertThat(Window.ofDay(MONDAY).overlaps(Window.ofDays(MONDAY.minusDays(3), MONDAY)))
                .isTrue();
    }

    @Test
    void aSideWithoutBoundReachesAsFarAsAnother() {
        LocalDateTime noon = MONDAY.atTime(12, 0);

        assertThat(Window.since(noon).overlaps(Window.ofDay(MONDAY))).isTrue();
        assertThat(Window.before(noon).overlaps(Window.ofDay(MONDAY.plusDays(1))))
                .isFalse();
        assertThat(Window.since(noon).lastDay()).isEmpty();
        assertThat(Window.before(noon).firstDay()).isEmpty();
    }

    @Test
    void refusesToBeNothingOrEverything() {
        assertThatThrownBy(() -> Window.ofDays(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window from 2031-05-12T00:00 until 2031-05-12T00:00");
        assertThatThrownBy(() -> new Window(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window without bounds");
    }
}
