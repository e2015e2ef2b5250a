package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.decision.DecisionShown;

/**
 * One statement.
 *
 * @param line the statement as it stands in lists
 * @param article where it stands
 * @param others the same words in other articles; may be empty
 * @param history what was decided on it
 */
public record StatementShown(
        Frame frame,
        Content line,
        String speaker,
        Frame.Link article,
        Optional<Frame.Link> others,
        List<Cite> citations,
        Acts acts,
        List<DecisionShown> history) {

    /**
     * A citation in one form.
     *
     * @param href where it is had as a file
     */
    public record Cite(String id, String label, String text, String href) {}

    public StatementShown {
        citations = List.copyOf(citations);
        history = List.copyOf(history);
    }
}
