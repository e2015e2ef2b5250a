package org.rapporteur.web.page;

import java.util.List;

/**
 * How this server is set up.
 *
 * @param facts each with its value
 * @param signedIn whether the browser can sign out
 */
public record SettingsShown(Frame frame, List<Fact> facts, boolean signedIn) {

    /** One of them. */
    public record Fact(String name, String value) {}

    public SettingsShown {
        facts = List.copyOf(facts);
    }
}
