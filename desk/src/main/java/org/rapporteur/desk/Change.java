package org.rapporteur.desk;

import org.rapporteur.core.story.StoryId;

/**
 * Something of a story changed: its articles, what was read in one of them, or what a person decided.
 *
 * @param number grows with each change, over all stories; two changes of one story may be told as the later one
 */
public record Change(StoryId story, long number) {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public Change {
        if (number < 1) {
            throw new IllegalArgumentException("not a number of a change: " + number);
        }
    }
}
