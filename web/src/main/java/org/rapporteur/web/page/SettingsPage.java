package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.route.Answer;
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
        return Answer.html(Templates.render("settings", new SettingsShown(Frame.of("Settings", "/settings"), facts)));
    }
}
