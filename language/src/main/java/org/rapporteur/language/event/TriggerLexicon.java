package org.rapporteur.language.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.Part;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.event.Trigger.Slot;
import org.rapporteur.language.token.TabbedLines;

/** The words that name happenings, from {@code triggers.tsv}; of the lines that fit a word the first is taken. */
final class TriggerLexicon {

    static final String FILE = "triggers.tsv";

    private static final int COLUMNS = 5;
    private static final String NEAR_MISS = "!";

    private final Map<String, List<Trigger>> byLemma = new HashMap<>();

    static TriggerLexicon load() {
        TriggerLexicon lexicon = new TriggerLexicon();
        for (List<String> line : TabbedLines.read(TriggerLexicon.class, FILE, COLUMNS)) {
            if (!line.get(0).isEmpty()) {
                lexicon.add(line);
            }
        }
        return lexicon;
    }

    /** The lines of a word, in the order of the file. */
    List<Trigger> find(String lemma, PartOfSpeech part) {
        return byLemma.getOrDefault(key(letter(part), lemma), List.of());
    }

    private void add(List<String> line) {
        int slash = line.get(0).lastIndexOf('/');
        String part = line.get(0).substring(slash + 1);
        for (String words : line.get(0).substring(0, slash).split(", ", -1)) {
            int space = words.indexOf(' ');
            String lemma = space < 0 ? words : words.substring(0, space);
            Optional<String> particle = space < 0 ? Optional.empty() : Optional.of(words.substring(space + 1));
            byLemma.computeIfAbsent(key(part, lemma), unused -> new ArrayList<>())
                    .add(new Trigger(lemma, particle, kind(line.get(1)), slots(line.get(2)), conditions(line.get(3))));
        }
    }

    private static Optional<EventKind> kind(String written) {
        return written.equals(NEAR_MISS) ? Optional.empty() : Optional.of(EventKind.valueOf(written));
    }

    /** {@code s=A o=T with=A}: A who acts, T upon whom, 3 a third; in small letters whoever owns it. */
    private static Map<String, Slot> slots(String written) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (String entry : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
            int sign = entry.indexOf('=');
            String part = entry.substring(sign + 1);
            slots.put(entry.substring(0, sign).replace('_', ' '), new Slot(part(part), isOwner(part)));
        }
        return slots;
    }

    private static Part part(String letter) {
        return switch (letter) {
            case "A", "a" -> Part.ACTOR;
            case "T", "t" -> Part.TARGET;
            case "3" -> Part.THIRD;
            default -> throw new IllegalArgumentException("not a part of a happening: '%s'".formatted(letter));
        };
    }

    private static boolean isOwner(String letter) {
        return !letter.equals(letter.toUpperCase(Locale.ROOT));
    }

    private static List<Condition> conditions(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ", -1)).map(Condition::parse).toList();
    }

    private static String letter(PartOfSpeech part) {
        return switch (part) {
            case VERB -> "v";
            case NOUN, PROPN -> "n";
            case ADJ -> "a";
            default -> "";
        };
    }

    private static String key(String letter, String lemma) {
        return letter + " " + lemma;
    }
}
