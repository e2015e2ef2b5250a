package org.rapporteur.web.page;

import java.util.List;

/**
 * What a person may do with an item.
 *
 * @param action where it is sent
 * @param subject what kind of thing it is: {@code statement}
 * @param name its id
 * @param seen the number of the last decision that whoever sees this has seen
 * @param back where to go afterwards; empty for the item itself
 * @param place of the item in a queue; 0 outside of one
 * @param may whether it can be rejected too
 * @param more forms for all else
 */
public record Acts(
        String action,
        String subject,
        String name,
        long seen,
        String back,
        int place,
        boolean may,
        List<Frame.Link> more) {

    public Acts {
        more = List.copyOf(more);
    }

    static Acts of(StoryView story, String subject, String name, boolean rejectable, List<Frame.Link> more) {
        return new Acts(story.base() + "/decide", subject, name, story.lastDecision(), "", 0, rejectable, more);
    }

    /** Back to the item itself, in its queue. */
    public String stay() {
        return back.replaceFirst("([?&])at=[^&]*&?", "$1").replaceFirst("place=\\d+", "at=" + name + "&place=" + place);
    }

    /** Going on to somewhere else afterwards. */
    Acts to(String other, int from) {
        return new Acts(action, subject, name, seen, other, from, may, more);
    }
}
