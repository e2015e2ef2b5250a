package org.rapporteur.web.page;

import java.util.List;

/**
 * How this server is set up.
 *
 * @param facts each with its value
 */
public record SettingsShown(Frame frame, List<Fact> facts) {

    /** One of them. */
    public record Fact(String name, String value) {}

    public SettingsShown {
        facts = List.copyOf(facts);
    }
}
