package org.rapporteur.export.brief;

import java.util.Optional;

/**
 * What a party is said to hold on an issue.
 *
 * @param party its name; the words that name it where nobody knows whom they mean
 * @param stance such as {@code rejects, a red line}
 * @param own whether it is told in its own words or those of who speaks for it
 * @param condition the words of the condition
 */
public record PositionEntry(String party, String stance, boolean own, Told told, Optional<Slice> condition) {

    /** Such as {@code Kestria rejects, by its own word}. */
    public String heading() {
        return party + " " + stance + (own ? ", by its own word" : ", by another's word");
    }
}
