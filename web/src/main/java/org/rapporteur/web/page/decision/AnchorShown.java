package org.rapporteur.web.page.decision;

import org.rapporteur.core.decision.AnchorState;

/**
 * What became of words that a decision rests on.
 *
 * @param before the words when it was decided
 * @param now what stands there now; empty if nothing does
 * @param article the title of the article
 */
public record AnchorShown(AnchorState became, String before, String now, String article) {

    /** Such as {@code moved}. */
    public String state() {
        return Anchors.word(became);
    }

    /** Whether the words are others now, or none. */
    public boolean differs() {
        return !became.stands();
    }
}
