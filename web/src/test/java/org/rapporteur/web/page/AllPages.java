package org.rapporteur.web.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.web.route.Site;

/** The site, for tests that stand beside it. */
public final class AllPages {
    private AllPages() {}

    /** With one story, by somebody who means ill. */
    public static Site ofAHostileStory() {
        Clock clock = Clock.fixed(Instant.parse("2031-05-20T08:00:00Z"), ZoneOffset.UTC);
        return new Pages(new ShownStories(List.of(HostileStory.dossier()), List.of()), clock);
    }
}
