package org.rapporteur.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.web.page.decision.Changes;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows a story's record with and without what people decided. */
final class ChangesPage {

    private final DecisionViews decisions;

    ChangesPage(DecisionViews decisions) {
        this.decisions = decisions;
    }

    Answer answer(Request request) {
        StoryView story = decisions.stories().get(request);
        // Where nobody decided anything the two are one, and nothing needs to be made anew.
        Dossier found = story.decisions().isEmpty()
                ? story.dossier()
                : decisions.desk().findAsFound(story.id()).orElse(story.dossier());
        Changes changes = new Changes(found, story.dossier(), story.addresses()::statement);
        List<ChangesShown.Count> counts = changes.counts().entrySet().stream()
                .map(count -> new ChangesShown.Count(
                        count.getKey(),
                        count.getValue().get(0),
                        count.getValue().get(1)))
                .toList();
        List<ChangesShown.Group> groups = Stream.of(
                        new ChangesShown.Group("Statements", changes.statements()),
                        new ChangesShown.Group("Who is who", changes.entities()),
                        new ChangesShown.Group("Roles", changes.roles()),
                        new ChangesShown.Group("Steps", changes.steps()),
                        new ChangesShown.Group("The same words", changes.utterances()))
                .filter(group -> !group.changes().isEmpty())
                .toList();
        ChangesShown shown = new ChangesShown(Frame.of("What people changed", story, "/decisions"), counts, groups);
        return decisions.stories().page(story, Templates.render("changes", shown));
    }
}
