package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Filled;
import org.rapporteur.web.page.decision.Surroundings;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/**
 * Shows a form by which something of a story is put right.
 *
 * @param leave where to go when nothing is to be put right
 */
record FormPage(
        StoryView story, String title, String part, String intro, String submit, String leave, Optional<Acts> acts) {

    private static final int NOT_RIGHT = 422;
    private static final Surroundings NOTHING = new Surroundings(0, List.of());

    /** The same with what else may be decided on what it is of, in one word. */
    FormPage with(Acts more) {
        return new FormPage(story, title, part, intro, submit, leave, Optional.of(more));
    }

    Answer show(Request request, List<FieldGroup> groups, Filled filled) {
        return show(request, groups, filled, NOTHING);
    }

    /** What was filled in wrongly is shown as it was filled in, with what is wrong. */
    Answer show(Request request, List<FieldGroup> groups, Filled filled, Surroundings around) {
        List<Choice> hidden = new ArrayList<>();
        hidden.add(new Choice(
                "seen",
                request.findField("seen")
                        .filter(number -> number.matches("\\d{1,18}"))
                        .orElse(Long.toString(story.lastDecision()))));
        Back.find(request).ifPresent(back -> hidden.add(new Choice("back", back)));
        hidden.add(new Choice("leave", Back.find(request).orElse(leave)));
        List<Frame.Link> problems = filled.problems().entrySet().stream()
                .map(problem -> new Frame.Link(
                        problem.getKey().equals(Filled.FORM) ? "" : "#f-" + problem.getKey(),
                        label(groups, problem.getKey()) + problem.getValue(),
                        false))
                .toList();
        FormShown shown = new FormShown(
                Frame.of(title, story, part),
                intro,
                groups,
                around,
                new FormShown.Send(request.path(), submit),
                hidden,
                problems,
                acts);
        return Answer.html(Templates.render("form", shown)).withStatus(filled.isRight() ? 200 : NOT_RIGHT);
    }

    private static String label(List<FieldGroup> groups, String field) {
        return groups.stream()
                .flatMap(group ->
                        group.fields().stream().map(one -> new Choice(one.name(), group.legend() + ", " + one.label())))
                .filter(one -> one.value().equals(field))
                .map(one -> one.label() + ": ")
                .findFirst()
                .orElse("");
    }
}
