package org.rapporteur.language.role;

import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds how far a role reaches behind its noun: "of State for Northern Waters", "to Minister Mira Solen". */
final class Complements {

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "in", "to", "on", "from", "with", "under");

    private static final Set<String> TEMPORAL =
            Set.of("since", "until", "till", "during", "after", "before", "when", "while", "despite", "because");

    private static final Set<PartOfSpeech> NOT_IN_COMPLEMENT =
            Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.SCONJ, PartOfSpeech.INTJ, PartOfSpeech.PRON);

    private static final Set<PartOfSpeech> TITLE = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);

    private final Scene scene;
    private final RoleNouns nouns;
    private final RoleWords words;

    Complements(Scene scene, RoleNouns nouns, RoleWords words) {
        this.scene = scene;
        this.nouns = nouns;
        this.words = words;
    }

    /** Behind what "of", "for", "at" and the like bring. */
    int end(SentenceTree tree, int nounEnd, int head) {
        boolean opens = nounEnd < tree.end()
                && PREPOSITIONS.contains(scene.lower(nounEnd))
                && (tree.part(nounEnd) == PartOfSpeech.ADP
                        || scene.lower(nounEnd).equals("of"))
                && (scene.lower(nounEnd).equals("of") || tree.isBelow(nounEnd, head));
        if (!opens || isDated(nounEnd + 1)) {
            return nounEnd;
        }
        int end = nounEnd + 1;
        while (end < tree.end() && mayBeComplement(tree, end, head, nounEnd)) {
            end++;
        }
        while (end > nounEnd + 1 && isLoose(tree, end - 1)) {
            end--;
        }
        boolean others = end < tree.end() && scene.beginsPerson(end) && isTitleInside(nounEnd + 1, end);
        if (others) {
            return scene.personNameAt(end).map(scene::endOf).orElse(end);
        }
        return end == nounEnd + 1 ? nounEnd : end;
    }

    /** "From 2019", "in May". */
    private boolean isDated(int token) {
        String word = scene.lower(token);
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) || Tenures.isMonth(word);
    }

    private static boolean isLoose(SentenceTree tree, int token) {
        PartOfSpeech part = tree.part(token);
        return part == PartOfSpeech.ADP
                || part == PartOfSpeech.DET
                || part == PartOfSpeech.CCONJ
                || part == PartOfSpeech.PUNCT;
    }

    private boolean mayBeComplement(SentenceTree tree, int token, int head, int nounEnd) {
        String word = scene.lower(token);
        PartOfSpeech part = tree.part(token);
        boolean inside = tree.isBelow(token, head)
                || token == nounEnd + 1
                || scene.lower(token - 1).equals("of")
                || part == PartOfSpeech.PART;
        boolean stops = TEMPORAL.contains(word)
                || PREPOSITIONS.contains(word) && isDated(token + 1)
                || NOT_IN_COMPLEMENT.contains(part) && !word.equals("his") && !word.equals("her")
                || part == PartOfSpeech.PUNCT && !word.equals("-") && !word.equals("&")
                || part == PartOfSpeech.CCONJ && joins(tree, token, head)
                || scene.beginsPerson(token) && endsTitle(nounEnd, token);
        return inside && !stops;
    }

    /**
     * "Secretary of State Mira Solen", "Secretary of Trade for Northern Waters Mira Solen": all before the name is
     * its title. "Writer to Secretary of State Mira Solen" is not: a title within is hers.
     */
    private boolean endsTitle(int nounEnd, int name) {
        int last = name - 1;
        boolean proper = isLarge(nounEnd - 1)
                && isLarge(last)
                && TITLE.contains(scene.part(last))
                && !NameRows.HONORIFICS.contains(scene.lower(last));
        return (words.has("complement", scene.lower(last)) || proper) && !isTitleInside(nounEnd + 1, name);
    }

    /** True if another role without an article stands right before a name: "Minister", "Secretary of State". */
    private boolean isTitleInside(int first, int name) {
        for (int begin = first; begin < name; begin++) {
            for (int end = begin + 1; end <= name; end++) {
                boolean ends = end == name
                        || scene.lower(end).equals("of")
                        || scene.lower(end).equals("for");
                boolean bare = scene.part(begin - 1) != PartOfSpeech.DET;
                if (ends && bare && nouns.find(scene.words(begin, end)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLarge(int token) {
        return Character.isUpperCase(scene.tokens().get(token).form().charAt(0));
    }

    /** "Chair of the board and mayor": the conjunction brings another role. */
    private static boolean joins(SentenceTree tree, int conjunction, int head) {
        int joined = tree.head(conjunction);
        return tree.relation(joined) == Relation.CONJ && tree.head(joined) == head;
    }
}
