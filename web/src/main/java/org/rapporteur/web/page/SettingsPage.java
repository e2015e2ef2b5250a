package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Request;

/** Shows how this server is set up; only the reader's own clock can be changed from a browser. */
final class SettingsPage {

    private final Holdings holdings;

    SettingsPage(Holdings holdings) {
        this.holdings = holdings;
    }

    private static SettingsShown.Zones zones(Request request) {
        return new SettingsShown.Zones(ReaderClock.of(request).chosen(), List.copyOf(ReaderClock.ZONES));
    }

    /** Keeps, in the browser, by whose clock moments are told besides their own. */
    static Answer choose(Request request) {
        String zone = request.findField(ReaderClock.FIELD).orElse("");
        if (!zone.isEmpty() && ReaderClock.find(zone).isEmpty()) {
            throw new BadRequestException("“%s” is no zone; wanted one of the list.".formatted(zone));
        }
        return Answer.seeOther("/settings").with("Set-Cookie", ReaderClock.cookie(zone));
    }

    Answer answer(Request request) {
        List<Holdings.Card> stories = holdings.stories();
        String version = Optional.ofNullable(SettingsPage.class.getPackage().getImplementationVersion())
                .orElse("not packed");
        List<SettingsShown.Fact> facts = List.of(
                new SettingsShown.Fact("Version", version),
                new SettingsShown.Fact("You are", you(request.caller())),
                new SettingsShown.Fact("Called as", request.header("host").orElse("")),
                new SettingsShown.Fact("Open stories", String.valueOf(stories.size())),
                new SettingsShown.Fact(
                        "Articles in them",
                        String.valueOf(stories.stream()
                                .mapToInt(card -> card.counts().articles())
                                .sum())),
                new SettingsShown.Fact(
                        "Inputs taken in",
                        String.valueOf(holdings.intake().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())),
                new SettingsShown.Fact("Fetched from elsewhere by these pages", "nothing"));
        return Answer.html(Templates.render("settings", shown(facts, request)));
    }

    private static SettingsShown shown(List<SettingsShown.Fact> facts, Request request) {
        return new SettingsShown(
                Frame.of("Settings", "/settings"),
                facts,
                zones(request),
                request.caller().by() == Caller.By.SESSION);
    }

    private static String you(Caller caller) {
        String how = switch (caller.by()) {
            case NOTHING -> "not known";
            case MACHINE -> "at the server's machine";
            case KEY, SESSION -> "by a key";
            case PROXY -> "by the word of a proxy";
        };
        return "%s, with the role %s, %s".formatted(caller.name(), caller.role(), how);
    }
}
