package org.rapporteur.web.page;

import java.util.List;

/**
 * The list of stories.
 *
 * @param since only those with articles of that day or later; may be empty
 * @param fresh how many changed since this browser marked them as seen
 * @param newest the highest number
 * @param mark what to mark as seen
 */
public record StoriesShown(
        Frame frame, List<Entry> stories, String since, String problem, int fresh, long newest, String mark) {

    /**
     * One story.
     *
     * @param days such as {@code 12 May 2031 to 14 May 2031}
     * @param counts how much it has, such as {@code 12 statements}
     * @param fresh whether it changed since this browser marked it as seen
     */
    public record Entry(String href, String name, String outlets, String days, List<String> counts, boolean fresh) {
        public Entry {
            counts = List.copyOf(counts);
        }
    }

    public StoriesShown {
        stories = List.copyOf(stories);
    }
}
