package org.rapporteur.language.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.language.layout.TurnFinder.Found;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Tokens;

/**
 * Finds transcript turns ("ANA SOLEN: ...", "Q: ...") and block quotations without marks, and where
 * they end. What decides is a sum of evidence, said at {@link TurnFinder}, {@link BlockFinder} and
 * {@link Resumption}. Takes any text, in linear time. Safe for use by many threads.
 */
public final class LayoutFinder {

    private final LayoutWords words = LayoutWords.load();
    private final Predicate<String> cues;

    /** With the cues of its own list. */
    public LayoutFinder() {
        this(form -> false);
    }

    /**
     * With the cues of its own list and others.
     *
     * @param cues tells of a token's form in small letters whether it links a source and a content
     */
    public LayoutFinder(Predicate<String> cues) {
        this.cues = form -> cues.test(form.toLowerCase(Locale.ROOT));
    }

    /** Finds both in one article, whose quotation marks have been paired. */
    public Layout find(Tokens tokens, List<Quotation> quotations) {
        Page page = new Page(tokens, quotations, words);
        List<Found> turns = new TurnFinder(page).find();
        BitSet taken = new BitSet(page.size());
        turns.forEach(turn -> taken.set(turn.firstParagraph(), turn.endParagraph()));
        List<BlockQuotation> blocks = new BlockFinder(page, words, cues, taken).find();
        return new Layout(turns.stream().map(Found::turn).toList(), blocks);
    }
}
