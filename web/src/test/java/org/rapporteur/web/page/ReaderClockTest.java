package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;

class ReaderClockTest {

    private static ReaderClock clock(String cookie) {
        return ReaderClock.of(new Request(
                "/",
                Map.of(),
                Map.of(),
                Map.of("Cookie", cookie),
                Octets.of(new byte[0]),
                Map.of(),
                List.of(),
                new Caller("desk", Role.READ)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # zone              | moment                       | beside it
                                | 2031-05-12T08:30+02:00       | (06:30 UTC)
                                | 2031-05-12T23:30-04:00       | (13 May, 03:30 UTC)
            Asia/Tokyo          | 2031-05-12T23:30:00Z         | (13 May, 08:30 Tokyo)
            America/New_York    | 2031-05-12T08:30+02:00       | (02:30 New York)
            Nowhere/Land        | 2031-05-12T08:30+02:00       | (06:30 UTC)
            """)
    void aMomentIsToldByTwoClocks(@Nullable String zone, String moment, String beside) {
        String html = "<time datetime=\"%s\">as written</time>".formatted(moment);

        assertThat(clock("rapporteur-zone=" + (zone == null ? "" : zone)).on(html))
                .startsWith(html + " <time class=\"clock\" datetime=\"2031-05-1")
                .endsWith("\">" + beside + "</time>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime=\"2031-05-12\">12 May 2031</time>",
                "<time datetime=\"2031-05-12T08:30\">12 May 2031, 08:30</time>",
                "<time datetime=\"2031-05-12T08:30Z\">12 May 2031, 08:30 UTC</time>"
            })
    void whatHasNoZoneOrTheReadersOwnIsToldOnce(String html) {
        assertThat(clock("").on(html)).isEqualTo(html);
    }

    @Test
    void whatIsNotAPageIsLeftAlone() {
        String written = "<time datetime=\"2031-05-12T08:30+02:00\">x</time>";
        Answer text = Answer.text(Answer.PLAIN, written);
        Answer file = Answer.html(written).with("Content-Disposition", "attachment");

        assertThat(clock("").on(text)).isEqualTo(text);
        assertThat(clock("").on(file)).isEqualTo(file);
    }

    @Test
    void whoChangesTheClockIsSentThePageAgain() {
        Answer page = Answer.html("page").tagged("s1");

        assertThat(clock("rapporteur-zone=Asia/Tokyo").on(page).tag())
                .isNotEqualTo(clock("").on(page).tag());
    }
}
