package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.token.TabbedLines;

/** What a person's given name or title says of the gender; names that both have are not listed. */
public final class GivenNames {

    private static final Map<String, Gender> BY_NAME = new HashMap<>();
    private static final Map<String, Gender> BY_TITLE = Map.ofEntries(
            Map.entry("mr", Gender.MALE),
            Map.entry("mister", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("lord", Gender.MALE),
            Map.entry("king", Gender.MALE),
            Map.entry("prince", Gender.MALE),
            Map.entry("father", Gender.MALE),
            Map.entry("brother", Gender.MALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("miss", Gender.FEMALE),
            Map.entry("lady", Gender.FEMALE),
            Map.entry("dame", Gender.FEMALE),
            Map.entry("madam", Gender.FEMALE),
            Map.entry("madame", Gender.FEMALE),
            Map.entry("queen", Gender.FEMALE),
            Map.entry("princess", Gender.FEMALE),
            Map.entry("sister", Gender.FEMALE));

    static {
        for (List<String> line : lines()) {
            BY_NAME.put(line.get(0).toLowerCase(Locale.ROOT), Gender.valueOf(line.get(1)));
        }
    }

    private GivenNames() {}

    /** Name and gender. */
    static List<List<String>> lines() {
        return TabbedLines.read(GivenNames.class, "given-names.tsv", 2);
    }

    /** By a given name alone, in any case. */
    public static Gender of(String givenName) {
        return BY_NAME.getOrDefault(givenName.toLowerCase(Locale.ROOT), Gender.UNSAID);
    }

    static Gender ofTitle(String title) {
        return BY_TITLE.getOrDefault(title.toLowerCase(Locale.ROOT).replace(".", ""), Gender.UNSAID);
    }
}
