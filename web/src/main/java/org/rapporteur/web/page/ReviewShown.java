package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;

/**
 * What is most in doubt.
 *
 * @param stories those that have something, each with how much
 * @param chosen the name of the one that is shown; empty if there is none
 * @param statements the most doubtful first
 */
public record ReviewShown(Frame frame, List<Frame.Link> stories, String chosen, List<Doubt> statements, String sum) {

    /**
     * One of them.
     *
     * @param why what makes it doubtful
     */
    public record Doubt(String why, Content statement) {}

    public ReviewShown {
        stories = List.copyOf(stories);
        statements = List.copyOf(statements);
    }
}
