package org.rapporteur.language.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.language.token.TabbedLines;

/** The words that say how an article puts a happening, from {@code standing.tsv}. */
final class StandingWords {

    static final String FILE = "standing.tsv";

    private static final int COLUMNS = 4;
    private static final String THROUGH = "-";

    private final Map<String, Optional<EventStatus>> statuses = new HashMap<>();

    /** Where such a word stands. */
    enum Place {
        /** Before the verb: "will", "may". */
        MODAL,
        /** With the verb: "allegedly". */
        ADVERB,
        /** With the noun: "the planned visit". */
        MODIFIER,
        /** Above it: "plans to visit", "called for talks", "a threat of war". */
        GOVERNOR,
        /** At the beginning of its clause or phrase: "if", "without". */
        OPENER,
        /** Itself: "is due in Pelm". */
        TRIGGER,
        /** A day beside what stands in the present: "they meet on Friday". */
        DAY,
        /** Itself, in the present behind "as" or "when": "as the envoy travels to Pelm, a draft is being written". */
        ALONGSIDE,
        /** "Not", "no". */
        NEGATION
    }

    static StandingWords load() {
        StandingWords words = new StandingWords();
        for (List<String> line : TabbedLines.read(StandingWords.class, FILE, COLUMNS)) {
            Place place = Place.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            Optional<EventStatus> status =
                    line.get(2).equals(THROUGH) ? Optional.empty() : Optional.of(EventStatus.valueOf(line.get(2)));
            for (String word : line.get(1).split(", ", -1)) {
                words.statuses.put(key(place, word), status);
            }
        }
        return words;
    }

    /** Whether a word says something of how sure it is, or hands on what is said above it. */
    boolean knows(Place place, String word) {
        return statuses.containsKey(key(place, word));
    }

    /** What it makes of what it stands with; empty for a word that hands on what stands above it, and for any other. */
    Optional<EventStatus> find(Place place, String word) {
        return statuses.getOrDefault(key(place, word), Optional.empty());
    }

    private static String key(Place place, String word) {
        return place + " " + word;
    }
}
