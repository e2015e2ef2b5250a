package org.rapporteur.web.page;

import java.util.List;

/**
 * How this server is set up.
 *
 * @param facts each with its value
 * @param zones the reader's own clock
 * @param signedIn whether the browser can sign out
 */
public record SettingsShown(Frame frame, List<Fact> facts, Zones zones, boolean signedIn) {

    /**
     * By whose clock moments are told besides their own.
     *
     * @param chosen empty if none was
     */
    public record Zones(String chosen, List<String> all) {
        public Zones {
            all = List.copyOf(all);
        }
    }

    /** One of them. */
    public record Fact(String name, String value) {}

    public SettingsShown {
        facts = List.copyOf(facts);
    }
}
