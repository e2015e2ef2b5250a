package org.rapporteur.language.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.token.TabbedLines;

/** What the endings of one kind of form become in the dictionary form. */
final class LemmaEndings {

    private static final String NOTHING = "-";

    private final Map<String, String> endings = new HashMap<>();
    private final int longest;

    private LemmaEndings(String kind) {
        for (List<String> line : lines()) {
            if (line.get(0).equals(kind)) {
                endings.put(line.get(1), line.get(2).equals(NOTHING) ? "" : line.get(2));
            }
        }
        this.longest = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static LemmaEndings load(String kind) {
        return new LemmaEndings(kind);
    }

    /** Kind, ending, what it becomes, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(LemmaEndings.class, "lemma-endings.tsv", 4);
    }

    /** The form with its longest known ending changed; the form itself if none is known or nothing would be left. */
    String apply(String form) {
        for (int length = Math.min(longest, form.length()); length > 0; length--) {
            int cut = form.length() - length;
            String becomes = endings.get(form.substring(cut));
            if (becomes != null && cut + becomes.length() > 0) {
                return form.substring(0, cut) + becomes;
            }
        }
        return form;
    }
}
