package org.rapporteur.language.attribution;

import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** The words of a source that the tree gives: all below its head, but for what only ties it to another word. */
final class Bounds {

    private Bounds() {}

    /** Without the preposition before it, the genitive's ending and punctuation behind it. */
    static Span of(Tokens tokens, SentenceTree tree, int head) {
        int first = tree.firstBelow(head);
        int end = tree.endBelow(head);
        while (first < head && isMargin(tree, first, head)) {
            first++;
        }
        while (end > head + 1 && isMargin(tree, end - 1, head)) {
            end--;
        }
        return tokens.spanOf(first, end);
    }

    private static boolean isMargin(SentenceTree tree, int token, int head) {
        return tree.part(token) == PartOfSpeech.PUNCT
                || tree.relation(token) == Relation.CASE && tree.head(token) == head;
    }
}
