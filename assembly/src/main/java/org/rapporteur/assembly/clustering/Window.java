package org.rapporteur.assembly.clustering;

/**
 * How long a story is kept open. It is over when it is both many days behind the newest article, by publication, and
 * has had none of the articles that came last: articles may come late, and a wrong date closes nothing at once.
 *
 * @param days between the latest day of the story's and the latest of all
 * @param arrivals of articles since the last that was put to it
 */
public record Window(long days, int arrivals) {

    /** Closes nothing: for a folder, not for a stream. */
    public static final Window OPEN = new Window(Long.MAX_VALUE, Integer.MAX_VALUE);

    /** For a stream. */
    public static final Window STREAM = new Window(90, 2000);

    /** @throws IllegalArgumentException if one of the two is negative */
    public Window {
        if (days < 0 || arrivals < 0) {
            throw new IllegalArgumentException("no window: %d days, %d arrivals".formatted(days, arrivals));
        }
    }
}
