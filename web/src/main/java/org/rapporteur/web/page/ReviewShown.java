package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.decision.DecisionShown;
import org.rapporteur.web.page.decision.Surroundings;

/**
 * What is most in doubt, one statement at a time.
 *
 * @param stories to choose from; the first is all of them
 * @param sum how much is left
 * @param item empty if nothing is
 * @param last what this person decided last, to be undone; empty if there is nothing
 * @param here the address of this page without a place in the queue
 */
public record ReviewShown(
        Frame frame,
        List<Frame.Link> stories,
        String sum,
        Optional<Item> item,
        Optional<DecisionShown> last,
        String here) {

    /**
     * One of them.
     *
     * @param why what makes it doubtful
     * @param article where it stands
     * @param context its words with what stands around them
     * @param record as it stands in the record
     */
    public record Item(
            String why,
            Frame.Link article,
            Surroundings context,
            Content record,
            Acts acts,
            Moves moves,
            List<DecisionShown> history) {
        public Item {
            history = List.copyOf(history);
        }
    }

    /**
     * Where else to go.
     *
     * @param before empty at the first
     * @param next empty at the last
     * @param item the statement's own page
     * @param number of this one, from 1
     */
    public record Moves(String before, String next, String item, String amend, String merge, int number, int count) {}

    /** The name of the statement that was decided on last; empty if it was none. */
    public String lastName() {
        return last.map(DecisionShown::on)
                .map(on -> on.href().replaceFirst(".*/statements/", ""))
                .filter(name -> name.matches("[0-9a-f]{12}/\\d+-\\d+"))
                .orElse("");
    }

    public ReviewShown {
        stories = List.copyOf(stories);
    }
}
