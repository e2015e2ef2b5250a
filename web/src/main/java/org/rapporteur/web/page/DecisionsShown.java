package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.DecisionShown;

/**
 * What people decided.
 *
 * @param sum how much, in words
 * @param decisions the newest first
 * @param pages the pages of the list
 * @param file where it is had as a file
 * @param links what else there is
 * @param acts what may be decided on the story in one word
 */
public record DecisionsShown(
        Frame frame,
        String sum,
        By by,
        List<DecisionShown> decisions,
        List<Frame.Link> pages,
        String file,
        List<Frame.Link> links,
        Optional<Acts> acts) {

    /**
     * By whom.
     *
     * @param people those who ever decided something
     * @param person the one that is asked for; empty for all
     */
    public record By(List<Choice> people, String person) {
        static final By NOBODY = new By(List.of(), "");

        public By {
            people = List.copyOf(people);
        }
    }

    public DecisionsShown {
        decisions = List.copyOf(decisions);
        pages = List.copyOf(pages);
        links = List.copyOf(links);
    }

    DecisionsShown with(List<Frame.Link> more, Acts may) {
        return new DecisionsShown(frame, sum, by, decisions, pages, file, more, Optional.of(may));
    }

    /** Whether it is the log of all stories, into which others can be brought. */
    public boolean isOfAll() {
        return frame.story().isEmpty();
    }
}
