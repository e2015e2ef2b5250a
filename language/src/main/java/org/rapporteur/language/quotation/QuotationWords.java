package org.rapporteur.language.quotation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokens;

/** The words that tell what marks are for. Read once, never changed. */
final class QuotationWords {

    /** The longest entry has this many tokens. */
    private static final int TOKENS_MAX = 4;

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);

    /** What an entry does. */
    enum Group {
        /** Verbs that govern a phrase in marks as somebody's words. */
        CUE,
        /** Stands right before a term. */
        TERM,
        /** Stands right before a nickname. */
        NICKNAME,
        /** Stands right before what something is called. */
        NAMED,
        /** Stands right before whatever a programme or an outlet is called. */
        ON_AIR,
        /** Names a kind of work. */
        WORK,
        /** Small words that keep a small letter in a title. */
        SMALL,
        /** Whoever says this speaks. */
        FIRST_PERSON
    }

    private QuotationWords() {
        for (List<String> line : TabbedLines.read(QuotationWords.class, "quotation-words.tsv", 4)) {
            words.computeIfAbsent(Group.valueOf(line.get(0).toUpperCase(Locale.ROOT)), g -> new HashSet<>())
                    .add(line.get(1));
        }
    }

    static QuotationWords load() {
        return new QuotationWords();
    }

    /** Whether a form is in a group, whatever its case. */
    boolean has(Group group, String form) {
        return words.getOrDefault(group, Set.of()).contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether the tokens right before {@code end}, and not before {@code from}, are an entry of a group. */
    boolean endsWith(Group group, Tokens tokens, int from, int end) {
        StringBuilder phrase = new StringBuilder();
        for (int at = end - 1; at >= Math.max(from, end - TOKENS_MAX); at--) {
            phrase.insert(0, at == end - 1 ? "" : " ")
                    .insert(0, tokens.get(at).form().toLowerCase(Locale.ROOT));
            if (words.getOrDefault(group, Set.of()).contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }
}
