package org.rapporteur.core.story;

/**
 * How much of an article is in no text that it took from another one in hand; from 0 to 1, by words.
 *
 * @param least if it took all that it shares with others and of which nobody knows who had it first
 * @param most if it took none of that
 */
public record OwnShare(double least, double most) {

    /** @throws IllegalArgumentException if they are no shares, or the wrong way round */
    public OwnShare {
        if (!(0 <= least && least <= most && most <= 1)) {
            throw new IllegalArgumentException("no shares: %s to %s".formatted(least, most));
        }
    }
}
