package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assembly.negotiation.sentence.WordPattern;
import org.rapporteur.language.token.TabbedLines;

/** The words that say how somebody stands to something, from {@code stances.tsv}. */
final class StanceLexicon {

    private static final int COLUMNS = 7;
    private static final int HOLDER = 2;
    private static final int STANCE = 3;
    private static final int DENIED = 4;
    private static final int WORD = 5;

    private final Map<String, List<StanceEntry>> byHead = new HashMap<>();

    private StanceLexicon() {
        for (List<String> line : lines()) {
            StanceEntry entry = new StanceEntry(
                    StanceEntry.Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT)),
                    WordPattern.parse(line.get(1)),
                    StanceEntry.Place.valueOf(line.get(HOLDER).toUpperCase(Locale.ROOT)),
                    StanceEntry.Value.parse(line.get(STANCE)),
                    line.get(DENIED).equals("-")
                            ? Optional.empty()
                            : Optional.of(StanceEntry.Value.parse(line.get(DENIED))),
                    line.get(WORD).equals("said"));
            byHead.computeIfAbsent(entry.words().headWord(), word -> new ArrayList<>())
                    .add(entry);
        }
    }

    static StanceLexicon load() {
        return new StanceLexicon();
    }

    /** As the head of the file says. */
    static List<List<String>> lines() {
        return TabbedLines.read(StanceLexicon.class, "stances.tsv", COLUMNS);
    }

    /** Those whose head is one of two words. */
    List<StanceEntry> headed(String lemma, String form) {
        List<StanceEntry> entries = new ArrayList<>(byHead.getOrDefault(lemma, List.of()));
        if (!form.equals(lemma)) {
            entries.addAll(byHead.getOrDefault(form, List.of()));
        }
        return entries;
    }
}
