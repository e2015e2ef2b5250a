package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Request;

/** Shows how this server is set up; nothing here can be changed from a browser. */
final class SettingsPage {

    private final Holdings holdings;

    SettingsPage(Holdings holdings) {
        this.holdings = holdings;
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
        return Answer.html(Templates.render("settings", shown(facts, request.caller())));
    }

    private static SettingsShown shown(List<SettingsShown.Fact> facts, Caller caller) {
        return new SettingsShown(Frame.of("Settings", "/settings"), facts, caller.by() == Caller.By.SESSION);
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
