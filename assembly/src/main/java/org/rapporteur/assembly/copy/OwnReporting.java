package org.rapporteur.assembly.copy;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.OwnShare;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.text.Span;

/** How much of an article it reports itself, as far as the articles in hand show. */
public final class OwnReporting {

    private OwnReporting() {}

    /**
     * Quoted speech that others quote too is not taken from them; states of one page take nothing from one another.
     *
     * @param copies of whichever articles; those without this one say nothing
     * @return all of it, if the article has no words
     */
    public static OwnShare of(Article article, List<Copy> copies) {
        CopyWords words = CopyWords.of(article.text());
        BitSet taken = new BitSet();
        BitSet perhaps = new BitSet();
        for (Copy copy : copies) {
            boolean first = copy.first().equals(article.id());
            boolean member = first || copy.second().equals(article.id());
            if (!member || copy.extent() == Copy.Extent.PAGE) {
                continue;
            }
            ArticleId other = first ? copy.second() : copy.first();
            boolean isTaken = copy.original().filter(other::equals).isPresent();
            if (isTaken || copy.original().isEmpty()) {
                copy.shared().stream()
                        .filter(text -> !text.quoted())
                        .forEach(text -> mark(words, place(text, first), isTaken ? taken : perhaps));
            }
        }
        perhaps.or(taken);
        double all = Math.max(1, words.size());
        return new OwnShare(1 - perhaps.cardinality() / all, 1 - taken.cardinality() / all);
    }

    private static Span place(SharedText text, boolean first) {
        return first ? text.first() : text.second();
    }

    private static void mark(CopyWords words, Span span, BitSet marks) {
        for (int word = 0; word < words.size(); word++) {
            if (span.contains(words.span(word, word + 1))) {
                marks.set(word);
            }
        }
    }
}
