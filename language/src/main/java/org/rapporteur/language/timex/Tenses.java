package org.rapporteur.language.timex;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;

/** Whether the clause of an expression tells of what was or of what is to be. */
final class Tenses {

    private static final Set<PartOfSpeech> VERBS = Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX);
    private static final Set<Relation> AUXILIARIES = Set.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);

    private final TimeWords words;

    Tenses(TimeWords words) {
        this.words = words;
    }

    /** By the word before it, else by the verb that it hangs on; open where no grammar is known and no word says it. */
    Direction of(TimeText text, Item item) {
        String before = item.begin() > text.sentenceBegin(item.begin())
                ? text.word(item.begin() - 1).small()
                : "";
        return words.find("tense-before", before)
                .map(Direction::valueOf)
                .or(() -> text.grammar().map(grammar -> byVerb(grammar, head(grammar, text, item), before)))
                .orElse(Direction.OPEN);
    }

    /** The word of the expression that hangs on a word outside it. */
    private static int head(Grammar grammar, TimeText text, Item item) {
        int first = text.word(item.begin()).token();
        int last = text.word(item.end() - 1).token();
        for (int token = first; token <= last; token++) {
            int head = grammar.head(token);
            if (head < first || head > last || head == token) {
                return token;
            }
        }
        return last;
    }

    private Direction byVerb(Grammar grammar, int from, String before) {
        SentenceTree tree = grammar.treeOf(from);
        if (isOfAnObject(tree, from)) {
            return Direction.OPEN;
        }
        boolean bound = words.find("put-off-to", before).isPresent();
        if (bound && isPutOff(tree, from)) {
            return Direction.FUTURE;
        }
        int token = from;
        while (true) {
            Direction here = direction(tree, token);
            int head = tree.head(token);
            if (here != Direction.OPEN) {
                return here;
            }
            if (head == token) {
                return words.find("ahead-unless-past", before).isPresent() ? Direction.FUTURE : here;
            }
            token = head;
        }
    }

    /** Whether a word above is one of putting off: "moved from Monday, this time to Friday". */
    private boolean isPutOff(SentenceTree tree, int from) {
        int token = from;
        while (tree.head(token) != token) {
            token = tree.head(token);
            if (words.find("put-off", tree.lemma(token)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Sunday's ruling" beside a verb that it is not the subject of: the verb says nothing of Sunday. */
    private static boolean isOfAnObject(SentenceTree tree, int token) {
        return tree.isRelated(token, Set.of(Relation.NMOD_POSS, Relation.COMPOUND))
                && !tree.isRelated(tree.head(token), Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS));
    }

    /** What one word says: a verb by its auxiliaries, form and governor; "scheduled", "plan" and "due" by themselves. */
    private Direction direction(SentenceTree tree, int token) {
        String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
        if (isInfinitive(tree, token) && hasBe(tree, token)) {
            return Direction.FUTURE;
        }
        Direction byAuxiliary = byAuxiliaries(tree, token);
        if (byAuxiliary != Direction.OPEN) {
            return byAuxiliary;
        }
        if (isExpected(tree, token)) {
            return Direction.FUTURE;
        }
        if (!VERBS.contains(tree.part(token))) {
            return Direction.OPEN;
        }
        if (isInfinitive(tree, token)) {
            int head = tree.head(token);
            boolean awaited = words.find("awaiting", tree.lemma(head).toLowerCase(Locale.ROOT))
                            .isPresent()
                    || isExpected(tree, head)
                    || tree.lemma(head).equals("be");
            return awaited ? Direction.FUTURE : Direction.OPEN;
        }
        String form = form(tree, token);
        boolean inflected = !form.equals(lemma) && !form.endsWith("s") && !form.endsWith("ing");
        return inflected ? Direction.PAST : present(tree, token, lemma);
    }

    /** "The talks open on Tuesday": the present tells of what is planned, but not in a headline, and not of what somebody says. */
    private Direction present(SentenceTree tree, int token, String lemma) {
        boolean finite =
                tree.child(token, Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS)).isPresent();
        boolean sentence = form(tree, tree.end() - 1).length() == 1 && ".!?\"’”".contains(form(tree, tree.end() - 1));
        boolean says = words.find("present-of-past", lemma).isPresent();
        return finite && sentence && !says ? Direction.FUTURE : Direction.OPEN;
    }

    /** "They are to meet", "a vote that was to be held". */
    private static boolean hasBe(SentenceTree tree, int token) {
        return tree.children(token, AUXILIARIES).stream()
                .anyMatch(child ->
                        tree.lemma(child).equals("be") && !form(tree, child).equals("be"));
    }

    private Direction byAuxiliaries(SentenceTree tree, int token) {
        for (int child : tree.children(token, AUXILIARIES)) {
            Optional<String> told = words.find("tense-auxiliary", form(tree, child));
            if (told.isPresent()) {
                boolean failed = words.find("negated-past", form(tree, child)).isPresent() && isNegated(tree, token);
                return failed ? Direction.PAST : Direction.valueOf(told.get());
            }
        }
        return Direction.OPEN;
    }

    /** "A vote scheduled for Sunday", "it is due on Sunday"; not "they set it aside". */
    private boolean isExpected(SentenceTree tree, int token) {
        boolean participle = tree.isRelated(token, Set.of(Relation.ACL, Relation.AMOD, Relation.ADVCL))
                || tree.children(token, AUXILIARIES).stream()
                        .anyMatch(child -> tree.lemma(child).equals("be"));
        return participle && words.find("expected", form(tree, token)).isPresent();
    }

    private static boolean isNegated(SentenceTree tree, int token) {
        return tree.children(token).stream()
                .anyMatch(child -> Set.of("not", "n't", "neither", "never").contains(form(tree, child)));
    }

    private static boolean isInfinitive(SentenceTree tree, int token) {
        return tree.children(token, Set.of(Relation.MARK)).stream()
                .anyMatch(child -> tree.lemma(child).equals("to"));
    }

    private static String form(SentenceTree tree, int token) {
        return tree.form(token).toLowerCase(Locale.ROOT);
    }
}
