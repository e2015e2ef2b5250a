package org.rapporteur.language.grammar;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokens;

/** Tells one from several: by the head's form, its determiner and number, and the verb that agrees with it. */
final class PhraseNumber {

    private static final Set<Relation> DETERMINERS =
            EnumSet.of(Relation.DET, Relation.NUMMOD, Relation.AMOD, Relation.DET_PREDET);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);
    private static final Set<Relation> AGREEING = EnumSet.of(Relation.COP, Relation.AUX, Relation.AUX_PASS);
    private static final Set<String> PERSONAL = Set.of(
            "i", "me", "you", "he", "him", "she", "her", "it", "we", "us", "they", "them", "mine", "yours", "his",
            "hers", "its", "ours", "theirs", "my", "your", "our", "their");

    /** By list, then form. */
    private static final Map<String, Map<String, GrammaticalNumber>> WORDS = words();

    private PhraseNumber() {}

    private static Map<String, Map<String, GrammaticalNumber>> words() {
        Map<String, Map<String, GrammaticalNumber>> words = new HashMap<>();
        for (List<String> line : TabbedLines.read(PhraseNumber.class, "number-words.tsv", 3)) {
            for (String form : line.get(2).split(" ", -1)) {
                words.computeIfAbsent(line.get(0), list -> new HashMap<>())
                        .put(form, GrammaticalNumber.valueOf(line.get(1)));
            }
        }
        return Map.copyOf(words);
    }

    static boolean isPersonal(String pronoun) {
        return PERSONAL.contains(pronoun.toLowerCase(Locale.ROOT));
    }

    /** "Solen and Varga" are several; "Solen or Varga" may be one. */
    static GrammaticalNumber ofJoint(Tokens tokens, SentenceTree tree, int head) {
        OptionalInt joint = HeadFinder.conjunction(tree, head);
        return joint.isPresent() && small(tokens, joint.getAsInt()).equals("or")
                ? GrammaticalNumber.OPEN
                : GrammaticalNumber.PLURAL;
    }

    static GrammaticalNumber of(Tokens tokens, SentenceTree tree, int head) {
        GrammaticalNumber byForm = byForm(tokens, tree, head);
        if (byForm != GrammaticalNumber.OPEN) {
            return byForm;
        }
        for (int child : tree.children(head, DETERMINERS)) {
            GrammaticalNumber determined = listed("determiner", small(tokens, child));
            if (determined != GrammaticalNumber.OPEN) {
                return determined;
            }
            if (tree.relation(child) == Relation.NUMMOD) {
                return GrammaticalNumber.PLURAL;
            }
        }
        GrammaticalNumber agreed = byVerb(tokens, tree, head);
        return agreed == GrammaticalNumber.OPEN && tree.part(head) == PartOfSpeech.PROPN
                ? GrammaticalNumber.SINGULAR
                : agreed;
    }

    private static GrammaticalNumber byForm(Tokens tokens, SentenceTree tree, int head) {
        String form = small(tokens, head);
        return switch (tree.part(head)) {
            case PRON, DET, ADJ -> listed("pronoun", form);
            case NUM -> form.equals("one") || form.equals("1") ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL;
            case NOUN -> {
                if (isListed("noun", form)) {
                    yield listed("noun", form);
                }
                boolean singular = tree.lemma(head).equalsIgnoreCase(form);
                yield singular ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL;
            }
            default -> GrammaticalNumber.OPEN;
        };
    }

    private static GrammaticalNumber byVerb(Tokens tokens, SentenceTree tree, int head) {
        if (!SUBJECT.contains(tree.relation(head))
                || !tree.children(head, EnumSet.of(Relation.CONJ)).isEmpty()) {
            return GrammaticalNumber.OPEN;
        }
        int verb = tree.head(head);
        for (int child : tree.children(verb, AGREEING)) {
            GrammaticalNumber agreed = listed("verb", small(tokens, child));
            if (agreed != GrammaticalNumber.OPEN) {
                return agreed;
            }
        }
        return tree.part(verb) == PartOfSpeech.VERB
                        && tree.children(verb, AGREEING).isEmpty()
                ? byEnding(small(tokens, verb), tree.lemma(verb))
                : GrammaticalNumber.OPEN;
    }

    /** "Says" is of one, "say" of several; of "said" and "put" it is not to be seen. */
    private static GrammaticalNumber byEnding(String form, String lemma) {
        if (isListed("verb", form)) {
            return listed("verb", form);
        }
        if (form.equals(lemma)) {
            return GrammaticalNumber.PLURAL;
        }
        return form.endsWith("s") ? GrammaticalNumber.SINGULAR : GrammaticalNumber.OPEN;
    }

    private static boolean isListed(String list, String form) {
        return WORDS.getOrDefault(list, Map.of()).containsKey(form);
    }

    private static GrammaticalNumber listed(String list, String form) {
        return WORDS.getOrDefault(list, Map.of()).getOrDefault(form, GrammaticalNumber.OPEN);
    }

    private static String small(Tokens tokens, int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
