package org.rapporteur.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.intake.FileReader;
import org.rapporteur.desk.Desk;
import org.rapporteur.web.api.Api;
import org.rapporteur.web.page.Pages;
import org.rapporteur.web.route.JoinedSite;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

/** All that a desk serves: pages for persons, routes for programs. */
public final class DeskSite {
    private DeskSite() {}

    /**
     * The site of a desk.
     *
     * @param desk stays the caller's to close
     * @param files makes articles of files that are handed in
     * @param clock tells the day on which somebody cites something, and when this run of the program began
     */
    public static Site of(Desk desk, FileReader files, Clock clock) {
        Pages pages = Pages.of(desk, files, clock);
        List<Route> forPrograms = pages.routes().stream()
                .filter(route -> route.path().startsWith(Api.PATH))
                .toList();
        return new JoinedSite(pages, Map.of(Api.PATH, Api.of(desk, clock, forPrograms)));
    }
}
