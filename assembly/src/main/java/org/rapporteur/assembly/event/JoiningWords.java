package org.rapporteur.assembly.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.TabbedLines;

/** The words of {@code joining-words.tsv}, by what they are good for. */
final class JoiningWords {

    private static final Set<Relation> PARTICLE =
            EnumSet.of(Relation.COMPOUND_PRT, Relation.ADVMOD, Relation.CASE, Relation.OBL);

    private final Map<Use, Set<String>> words = new HashMap<>();

    /** What a word tells. */
    enum Use {
        LED,
        ATTENDED,
        INCLUDED,
        MOVED,
        SEEN,
        SIDE,
        SITE,
        FORM
    }

    private JoiningWords(List<List<String>> lines) {
        lines.forEach(line -> words.computeIfAbsent(
                        Use.valueOf(line.get(0).toUpperCase(Locale.ROOT)), unseen -> new HashSet<>())
                .add(line.get(1)));
    }

    static JoiningWords load() {
        return new JoiningWords(lines());
    }

    /** Use, word, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(JoiningWords.class, "joining-words.tsv", 3);
    }

    boolean is(Use use, String lemma) {
        return words.getOrDefault(use, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether a verb is one of these, by itself or with a particle beside it: "put" in "put the talks off". */
    boolean is(Use use, SentenceTree tree, int verb) {
        String lemma = tree.lemma(verb).toLowerCase(Locale.ROOT);
        return is(use, lemma)
                || tree.children(verb, PARTICLE).stream()
                        .anyMatch(
                                child -> is(use, lemma + " " + tree.form(child).toLowerCase(Locale.ROOT)))
                || verb + 1 < tree.end()
                        && is(use, lemma + " " + tree.form(verb + 1).toLowerCase(Locale.ROOT));
    }
}
