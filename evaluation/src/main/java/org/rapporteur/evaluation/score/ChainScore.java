package org.rapporteur.evaluation.score;

/**
 * How far the chains of an article agree, by three counts.
 *
 * @param muc links between mentions
 * @param bCubed mentions, each by the chain that it is in
 * @param ceaf chains, each paired with at most one
 */
public record ChainScore(Shares muc, Shares bCubed, Shares ceaf) {

    /** No chains. */
    public static final ChainScore NONE = new ChainScore(Shares.NONE, Shares.NONE, Shares.NONE);

    public ChainScore plus(ChainScore other) {
        return new ChainScore(muc.plus(other.muc), bCubed.plus(other.bCubed), ceaf.plus(other.ceaf));
    }

    /**
     * The mean of the three F1.
     *
     * @see <a href="https://aclanthology.org/W12-4501/">CoNLL-2012 shared task</a>
     */
    public double average() {
        return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
    }
}
