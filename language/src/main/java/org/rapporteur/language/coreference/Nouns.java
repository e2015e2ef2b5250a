package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.token.TabbedLines;

/** What nouns say of the persons and bodies that they stand for, from {@code nouns.tsv}. */
final class Nouns {

    private static final Map<String, Noun> BY_LEMMA = new HashMap<>();

    static {
        for (List<String> line : lines()) {
            BY_LEMMA.put(
                    line.get(0),
                    new Noun(
                            Gender.valueOf(line.get(1)),
                            Quantity.valueOf(line.get(2)),
                            MentionKind.valueOf(line.get(3))));
        }
    }

    /**
     * A noun's entry.
     *
     * @param quantity of its singular
     */
    record Noun(Gender gender, Quantity quantity, MentionKind kind) {}

    private Nouns() {}

    /** Lemma, gender, quantity, kind, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Nouns.class, "nouns.tsv", 5);
    }

    static Optional<Noun> find(String lemma) {
        return Optional.ofNullable(BY_LEMMA.get(lemma));
    }
}
