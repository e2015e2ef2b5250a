package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.DecisionShown;

/**
 * What somebody else decided meanwhile, beside what this one wants.
 *
 * @param own what this one wants: in words, from what, to what, why
 * @param action where to send it again
 * @param fields all that it was filled in with, and the number of the last decision seen now
 * @param leave where to go instead
 */
public record ConflictShown(
        Frame frame, Own own, List<DecisionShown> others, String action, List<Choice> fields, String leave) {

    /** What was not kept. */
    public record Own(String what, String was, String is, String reason) {}

    public ConflictShown {
        others = List.copyOf(others);
        fields = List.copyOf(fields);
    }
}
