package org.rapporteur.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource(textBlock = """
            # as given, the day in the outlet's own zone
            2031-05-12,                 2031-05-12
            2031-05-12T08:30,           2031-05-12
            2031-05-12T23:30-05:00,     2031-05-12
            2031-05-12T00:30+02:00,     2031-05-12
            2031-05-12T08:30:15.5Z,     2031-05-12
            ' 2031-05-12 ',             2031-05-12
            """)
    void isNoFinerThanItWasGiven(String written, LocalDate day) {
        PublicationTime time = PublicationTime.parse(written);

        assertThat(time.date()).isEqualTo(day);
        assertThat(time).hasToString(written.strip());
        assertThat(PublicationTime.parse(time.toString())).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"12 May 2031", "2031-13-01", "2031-02-30", "2031", "", "yesterday"})
    void refusesWhatIsNoDate(String written) {
        assertThatThrownBy(() -> PublicationTime.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a date: '%s'; wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z"
                        .formatted(written));
    }

    @Test
    void refusesADayThatIsNotTheWrittenOne() {
        assertThatThrownBy(() -> new PublicationTime(LocalDate.of(2031, 5, 13), "2031-05-12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'2031-05-12' is not on 2031-05-13");
    }

    @Test
    void isOrderedByDay() {
        assertThat(Stream.of("2031-05-13", "2031-05-12T09:00", "2031-05-12")
                        .map(PublicationTime::parse)
                        .sorted()
                        .map(PublicationTime::toString))
                .containsExactly("2031-05-12", "2031-05-12T09:00", "2031-05-13");
    }
}
