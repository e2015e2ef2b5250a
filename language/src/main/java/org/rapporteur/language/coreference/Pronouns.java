package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.token.TabbedLines;

/** The pronouns that take up what was spoken of, from {@code pronouns.tsv}. */
final class Pronouns {

    private static final Map<String, Pronoun> BY_FORM = new HashMap<>();

    static {
        for (List<String> line : lines()) {
            BY_FORM.put(
                    line.get(0),
                    new Pronoun(
                            Series.valueOf(line.get(1)),
                            Gender.valueOf(line.get(2)),
                            Quantity.valueOf(line.get(3)),
                            Use.valueOf(line.get(4).toUpperCase(Locale.ROOT))));
        }
    }

    /** Whom a pronoun speaks of. */
    enum Series {
        I,
        WE,
        YOU,
        HE_SHE,
        IT,
        THEY,
        THIS
    }

    /** How a pronoun stands in its clause. */
    enum Use {
        PLAIN,
        POSSESSIVE,
        REFLEXIVE
    }

    /** A pronoun's entry. */
    record Pronoun(Series series, Gender gender, Quantity quantity, Use use) {

        /** "I", "you" and their forms. */
        boolean isOfTheTalk() {
            return series == Series.I || series == Series.WE || series == Series.YOU;
        }
    }

    private Pronouns() {}

    /** Form, series, gender, quantity, use, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Pronouns.class, "pronouns.tsv", 6);
    }

    static Optional<Pronoun> find(String form) {
        return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
    }
}
