package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2031-05-12, 2031-05-12
        2031-5-2, 2031-05-02
        2031-05-12T08:30, 2031-05-12T08:30
        2031-05-12T08:30:00.125Z, 2031-05-12T08:30:00.125Z
        2031-05-12T08:30+02:00, 2031-05-12T08:30+02:00
        2031-05-12 08:30:00-04:00, 2031-05-12T08:30:00-04:00
        2031-05-12 08:30:00 -0400, 2031-05-12T08:30:00-04:00
        2031-05-12 8:30 -4, 2031-05-12T08:30-04:00
        2031-05-12 08:30:00 UTC, 2031-05-12T08:30:00Z
        """)
    void readsYamlsTimes(String written, String iso) {
        assertThat(WrittenTime.parse(written)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-13-40", "12.5.2031", "2031-05-12 25:30", "2031-05-12 08:30 -99"})
    void refusesWhatIsNone(String written) {
        assertThatThrownBy(() -> WrittenTime.parse(written))
                .hasMessage("not a date: '%s'; wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z", written);
    }
}
