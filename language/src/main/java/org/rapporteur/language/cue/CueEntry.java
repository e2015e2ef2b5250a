package org.rapporteur.language.cue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.language.grammar.Inflection;

/**
 * A line of the list of cues.
 *
 * @param heads all forms of the first word
 * @param rest the words that follow it; {@link #SLOT} for up to eight others
 */
record CueEntry(CueWord word, Set<String> heads, List<String> rest) {

    static final String SLOT = "_";
    private static final int SLOT_TOKENS_MAX = 8;

    CueEntry {
        heads = Set.copyOf(heads);
        rest = List.copyOf(rest);
    }

    /** Reads lemma, class, kind and frames. */
    static CueEntry parse(List<String> columns, Inflection inflection) {
        CueClass wordClass = CueClass.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
        List<String> spellings = List.of(columns.get(0).split("/", -1));
        List<String> words = List.of(spellings.get(0).split(" ", -1));
        Set<String> heads = new TreeSet<>();
        for (String spelling : spellings) {
            heads.addAll(forms(spelling.split(" ", 2)[0], wordClass, inflection));
        }
        String lemma = spellings.get(0).replace(SLOT + " ", "");
        CueWord word = new CueWord(lemma, wordClass, CueKind.valueOf(columns.get(2)), frames(columns.get(3)));
        return new CueEntry(word, heads, words.subList(1, words.size()));
    }

    private static Set<String> forms(String head, CueClass wordClass, Inflection inflection) {
        return switch (wordClass) {
            case VERB -> inflection.verbForms(head);
            case NOUN -> inflection.nounForms(head);
            case FIXED -> Set.of(head);
        };
    }

    private static Set<CueFrame> frames(String letters) {
        Set<CueFrame> frames = new TreeSet<>();
        for (String letter : letters.split(",", -1)) {
            if (!letter.isEmpty()) {
                frames.add(CueFrame.of(letter));
            }
        }
        return frames;
    }

    /**
     * How many of the forms it takes up, the first of which is known to be its head.
     *
     * @param forms in small letters, from the head to the end of the cue
     * @return 0 if it does not fit
     */
    int fit(List<String> forms) {
        int at = 1;
        int others = 1;
        for (String wanted : rest) {
            if (wanted.equals(SLOT)) {
                others = SLOT_TOKENS_MAX;
                continue;
            }
            int found =
                    forms.subList(at, Math.min(forms.size(), at + others + 1)).indexOf(wanted);
            if (found < 0) {
                return 0;
            }
            at += found + 1;
            others = 1;
        }
        return at;
    }
}
