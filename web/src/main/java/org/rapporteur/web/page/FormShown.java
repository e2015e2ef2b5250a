package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Surroundings;

/**
 * A form.
 *
 * @param intro what it is for
 * @param around words of an article to choose from; empty if none are to be chosen
 * @param action where it is sent
 * @param hidden what is sent along: name and value
 * @param submit what its button says
 * @param problems what is wrong with it, each leading to its field
 */
public record FormShown(
        Frame frame,
        String intro,
        List<FieldGroup> groups,
        Surroundings around,
        String action,
        List<Choice> hidden,
        String submit,
        List<Frame.Link> problems) {

    public FormShown {
        groups = List.copyOf(groups);
        hidden = List.copyOf(hidden);
        problems = List.copyOf(problems);
    }

    /** Where to go instead. */
    public String leave() {
        return hidden.stream()
                .filter(field -> field.value().equals("leave"))
                .map(Choice::label)
                .findFirst()
                .orElse("/");
    }
}
