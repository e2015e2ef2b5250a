package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.PublicationTime;

class DatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # as it was given           > as it is shown
            2031-05-12                  > 12 May 2031
            2031-05-12T08:30            > 12 May 2031, 08:30
            2031-05-12T08:30:15Z        > 12 May 2031, 08:30 UTC
            2031-05-12T23:30-05:00      > 12 May 2031, 23:30 -05:00
            """)
    void isNoFinerThanItWasGiven(String written, String shown) {
        assertThat(Dates.inWords(PublicationTime.parse(written))).isEqualTo(shown);
    }
}
