package org.rapporteur.assembly.clustering;

/**
 * When a story is over, so that a stream takes no more room than its last stories need: when it is both many days behind
 * the newest article, by publication, and has had none of the articles that came last. One of the two is not enough:
 * articles come late, and a wrong date must close nothing at once. An article that is later still begins a story of its
 * own.
 *
 * @param days between the latest day of the story's and the latest of all
 * @param arrivals of articles since the last that was put to it
 */
public record ClosingRule(long days, int arrivals) {

    /** Closes nothing: for a folder, not for a stream. */
    public static final ClosingRule NEVER = new ClosingRule(Long.MAX_VALUE, Integer.MAX_VALUE);

    /** For a stream. */
    public static final ClosingRule STREAM = new ClosingRule(90, 2000);

    /** @throws IllegalArgumentException if one of the two is negative */
    public ClosingRule {
        if (days < 0 || arrivals < 0) {
            throw new IllegalArgumentException("no closing rule: %d days, %d arrivals".formatted(days, arrivals));
        }
    }
}
