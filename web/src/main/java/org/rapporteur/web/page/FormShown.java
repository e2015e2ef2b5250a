package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Surroundings;

/**
 * A form.
 *
 * @param intro what it is for
 * @param around words of an article to choose from; empty if none are to be chosen
 * @param send how it is sent
 * @param hidden what is sent along: name and value
 * @param problems what is wrong with it, each leading to its field
 * @param acts what else may be decided on what it is of, in one word
 */
public record FormShown(
        Frame frame,
        String intro,
        List<FieldGroup> groups,
        Surroundings around,
        Send send,
        List<Choice> hidden,
        List<Frame.Link> problems,
        Optional<Acts> acts) {

    /** Where it is sent, and what its button says. */
    public record Send(String action, String submit) {}

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
