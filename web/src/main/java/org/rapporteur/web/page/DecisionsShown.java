package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.DecisionShown;

/**
 * What people decided.
 *
 * @param sum how much, in words
 * @param people those who ever decided something
 * @param person the one that is asked for; empty for all
 * @param decisions the newest first
 * @param pages the pages of the list
 * @param file where it is had as a file
 * @param links what else there is
 */
public record DecisionsShown(
        Frame frame,
        String sum,
        List<Choice> people,
        String person,
        List<DecisionShown> decisions,
        List<Frame.Link> pages,
        String file,
        List<Frame.Link> links) {

    public DecisionsShown {
        people = List.copyOf(people);
        decisions = List.copyOf(decisions);
        pages = List.copyOf(pages);
        links = List.copyOf(links);
    }

    /** Whether it is the log of all stories, into which others can be brought. */
    public boolean isOfAll() {
        return frame.story().isEmpty();
    }
}
