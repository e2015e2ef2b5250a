package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;

class SeenTest {

    private static final StoryId FERRY = StoryId.parse("0123456789ab");
    private static final StoryId BRIDGE = StoryId.parse("ba9876543210");

    private static Request with(String cookie) {
        return new Request(
                "/",
                Map.of(),
                Map.of(),
                Map.of("Cookie", cookie),
                Octets.of(new byte[0]),
                Map.of(),
                List.of(),
                new Caller("desk", Role.READ));
    }

    private static Seen kept(Seen seen) {
        return Seen.of(with("other=1; " + seen.cookie().replaceFirst(";.*", "") + "; last=2"));
    }

    @Test
    void nothingWasSeenWithoutAMark() {
        assertThat(Seen.of(with("other=1")).of(FERRY)).isEmpty();
        assertThat(Seen.of(with("rapporteur-seen=words")).of(FERRY)).isEmpty();
    }

    @Test
    void oneStoryIsSeenFurtherThanTheOthers() {
        Seen seen = kept(Seen.NOTHING.withAll(new Seen.Mark(7, 3)).with(FERRY, new Seen.Mark(12, 5)));

        assertThat(seen.of(FERRY)).hasValue(new Seen.Mark(12, 5));
        assertThat(seen.of(BRIDGE)).hasValue(new Seen.Mark(7, 3));
    }

    @Test
    void markingAllDoesNotUnseeWhatWasSeenSince() {
        Seen seen = kept(Seen.NOTHING.with(FERRY, new Seen.Mark(12, 5)).withAll(new Seen.Mark(11, 5)));

        assertThat(seen.of(FERRY)).hasValue(new Seen.Mark(12, 5));
        assertThat(seen.of(BRIDGE)).hasValue(new Seen.Mark(11, 5));
    }

    @Test
    void theCookieStaysSmall() {
        Seen seen = Seen.NOTHING;
        for (int at = 0; at < 500; at++) {
            seen = seen.with(StoryId.parse("%012x".formatted(at)), new Seen.Mark(1_000_000, 900_000 + at));
        }

        assertThat(seen.cookie()).hasSizeLessThan(3_000);
        assertThat(kept(seen).of(StoryId.parse("%012x".formatted(499)))).hasValue(new Seen.Mark(1_000_000, 900_499));
    }
}
