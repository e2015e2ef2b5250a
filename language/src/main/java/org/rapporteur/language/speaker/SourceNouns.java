package org.rapporteur.language.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.token.TabbedLines;

/** The nouns that head sources, from {@code source-nouns.tsv}. */
final class SourceNouns {

    /** What sort of source a noun makes. */
    enum Sort {
        PERSON,
        BODY,
        TEXT
    }

    /** @param singular the dictionary form, by which "the officials" and "an official" are compared */
    record Noun(String singular, Sort sort, boolean plural) {}

    private final Map<String, Noun> byForm;

    private SourceNouns(Map<String, Noun> byForm) {
        this.byForm = byForm;
    }

    static SourceNouns load() {
        Map<String, Noun> byForm = new HashMap<>();
        for (List<String> line : lines()) {
            Sort sort = Sort.valueOf(line.get(2).toUpperCase(Locale.ROOT));
            byForm.put(line.get(0), new Noun(line.get(0), sort, false));
            if (!line.get(1).equals("-")) {
                byForm.put(line.get(1), new Noun(line.get(0), sort, true));
            }
        }
        return new SourceNouns(byForm);
    }

    /** Singular, plural or dash, sort, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(SourceNouns.class, "source-nouns.tsv", 4);
    }

    Optional<Noun> find(String form) {
        return Optional.ofNullable(byForm.get(form.toLowerCase(Locale.ROOT)));
    }
}
