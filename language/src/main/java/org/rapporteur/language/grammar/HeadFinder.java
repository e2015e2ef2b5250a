package org.rapporteur.language.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.token.Token;

/** Finds the word that the others of a phrase hang on. */
public final class HeadFinder {

    private static final Set<Relation> CONJUNCT = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> CONJUNCTION = EnumSet.of(Relation.CC);
    private static final Set<Relation> FLAT = EnumSet.of(Relation.FLAT);

    private final Grammar grammar;

    public HeadFinder(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The first token in a span that hangs on one outside it: of "the envoys of Kestria" it is "envoys".
     * Empty if no token shares a character with the span.
     */
    public OptionalInt head(Span span) {
        List<Token> within = grammar.tokens().within(span);
        if (within.isEmpty()) {
            return OptionalInt.empty();
        }
        int first = within.get(0).index();
        int end = first + within.size();
        OptionalInt head = OptionalInt.empty();
        for (int token = first; token < end; token++) {
            int above = grammar.head(token);
            boolean outside = above < first || above >= end || above == token;
            if (outside && (head.isEmpty() || isMark(head.getAsInt()))) {
                head = OptionalInt.of(token);
            }
        }
        return head;
    }

    /**
     * The token that a mention with these words goes by, in {@link
     * org.rapporteur.language.encoder.Encoding#kinds}: its head; of "Mira Solen" the last word; of
     * "Solen and Varga" taken together "and". Empty if no token shares a character with the span.
     */
    public OptionalInt reference(Span span) {
        OptionalInt head = head(span);
        if (head.isEmpty()) {
            return head;
        }
        SentenceTree tree = grammar.treeOf(head.getAsInt());
        return OptionalInt.of(
                conjunction(tree, head.getAsInt(), span).orElseGet(() -> lastOfName(tree, head.getAsInt(), span)));
    }

    /** The last word of a flat name that a token heads; of others the token itself. */
    static int lastOfName(SentenceTree tree, int head) {
        List<Integer> flat = tree.children(head, FLAT);
        return flat.isEmpty() ? head : Math.max(head, flat.get(flat.size() - 1));
    }

    /** The first conjunction between a token and what it is joined to. */
    static OptionalInt conjunction(SentenceTree tree, int head) {
        return tree.children(head, CONJUNCT).stream()
                .flatMap(joined -> tree.children(joined, CONJUNCTION).stream())
                .mapToInt(Integer::intValue)
                .min();
    }

    private OptionalInt conjunction(SentenceTree tree, int head, Span span) {
        OptionalInt found = conjunction(tree, head);
        return found.isPresent() && isInside(found.getAsInt(), span) ? found : OptionalInt.empty();
    }

    private int lastOfName(SentenceTree tree, int head, Span span) {
        return tree.children(head, FLAT).stream()
                .mapToInt(Integer::intValue)
                .filter(token -> token > head && isInside(token, span))
                .max()
                .orElse(head);
    }

    private boolean isInside(int token, Span span) {
        return grammar.tokens().get(token).span().overlaps(span);
    }

    private boolean isMark(int token) {
        return grammar.relation(token) == Relation.PUNCT;
    }
}
