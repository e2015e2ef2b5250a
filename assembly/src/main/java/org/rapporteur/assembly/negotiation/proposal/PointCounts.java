package org.rapporteur.assembly.negotiation.proposal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.grammar.Subjects;

/** How many points the proposals of an article are said to have, by the token that heads each. */
final class PointCounts {

    private static final String POINT = "point";
    private static final Set<String> HAVING =
            Set.of("have", "contain", "comprise", "list", "include", "number", "run", "set", "count");
    private static final Set<Relation> BEFORE = EnumSet.of(Relation.COMPOUND, Relation.AMOD, Relation.NMOD_DESC);
    private static final Set<Relation> NUMBER = EnumSet.of(Relation.NUMMOD);
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> OF = EnumSet.of(Relation.NMOD);

    private final QuantityReader quantities;
    private final ProposalWords words;
    private final Grammar grammar;
    private final Map<Integer, Integer> byHead = new HashMap<>();
    private int lastProposal = -1;

    private PointCounts(QuantityReader quantities, ProposalWords words, Grammar grammar) {
        this.quantities = quantities;
        this.words = words;
        this.grammar = grammar;
    }

    static PointCounts of(QuantityReader quantities, ProposalWords words, Grammar grammar) {
        PointCounts counts = new PointCounts(quantities, words, grammar);
        for (SentenceTree tree : grammar.trees()) {
            for (int token = tree.first(); token < tree.end(); token++) {
                counts.look(tree, token);
            }
        }
        return counts;
    }

    /** Empty if it is not said. */
    OptionalInt of(int head) {
        return byHead.containsKey(head) ? OptionalInt.of(byHead.get(head)) : OptionalInt.empty();
    }

    private void look(SentenceTree tree, int token) {
        String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
        if (words.isNoun(lemma) && !isWithinLast(tree, token)) {
            lastProposal = token;
        }
        if (!lemma.equals(POINT)) {
            return;
        }
        OptionalInt count = count(tree, token);
        OptionalInt head = count.isPresent() ? head(tree, token) : OptionalInt.empty();
        if (head.isPresent()) {
            byHead.putIfAbsent(head.getAsInt(), count.getAsInt());
        }
    }

    /** "The paper" in "the reply to the paper": what follows speaks of the reply. */
    private boolean isWithinLast(SentenceTree tree, int token) {
        return lastProposal >= 0 && tree.holds(lastProposal) && tree.isBelow(token, lastProposal);
    }

    private OptionalInt count(SentenceTree tree, int point) {
        List<Integer> numbers = tree.children(point, NUMBER);
        if (numbers.isEmpty()) {
            return OptionalInt.empty();
        }
        int first = numbers.get(0);
        return IntStream.iterate(point, end -> end > first, end -> end - 1)
                .mapToObj(end -> quantities.wholeNumber(grammar.tokens(), first, end))
                .flatMapToInt(OptionalInt::stream)
                .filter(value -> value > 0)
                .findFirst();
    }

    /** The proposal that has them: "28-point plan", "a plan of 28 points", "the plan's 28 points", "the plan has 28 points". */
    private OptionalInt head(SentenceTree tree, int point) {
        int above = tree.head(point);
        if (BEFORE.contains(tree.relation(point)) || tree.relation(point) == Relation.NMOD) {
            return isProposal(tree, above) ? OptionalInt.of(above) : OptionalInt.empty();
        }
        for (int child : tree.children(point)) {
            boolean owner = POSSESSOR.contains(tree.relation(child)) || OF.contains(tree.relation(child));
            if (owner && isProposal(tree, child)) {
                return OptionalInt.of(child);
            }
            if (owner && isIts(child) && isJustBefore(child)) {
                return OptionalInt.of(lastProposal);
            }
        }
        if (HAVING.contains(tree.lemma(above).toLowerCase(Locale.ROOT))) {
            OptionalInt doer = Subjects.doerOf(tree, above);
            if (doer.isPresent() && isProposal(tree, doer.getAsInt())) {
                return doer;
            }
            if (doer.isPresent() && isIt(doer.getAsInt()) && isJustBefore(doer.getAsInt())) {
                return OptionalInt.of(lastProposal);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isProposal(SentenceTree tree, int token) {
        return words.isNoun(tree.lemma(token).toLowerCase(Locale.ROOT));
    }

    private boolean isIt(int token) {
        String form = grammar.tokens().get(token).form();
        return form.equalsIgnoreCase("it") || form.equalsIgnoreCase("which") || form.equalsIgnoreCase("that");
    }

    private boolean isIts(int token) {
        return grammar.tokens().get(token).form().equalsIgnoreCase("its");
    }

    private boolean isJustBefore(int token) {
        return lastProposal >= 0
                && grammar.tokens().sentenceNumber(token) - grammar.tokens().sentenceNumber(lastProposal) <= 1
                && grammar.tokens().paragraphNumber(token) == grammar.tokens().paragraphNumber(lastProposal);
    }
}
