package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.StoryRulings;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.Field;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Filled;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** The forms by which stories are merged and split. */
final class StoryForms {

    private static final int SHOWN_MAX = 200;

    private final DecisionViews decisions;
    private final Ruler ruler;

    StoryForms(DecisionViews decisions, Ruler ruler) {
        this.decisions = decisions;
        this.ruler = ruler;
    }

    Answer join(Request request) {
        StoryView story = decisions.stories().get(request);
        return joining(story, request, new Filled(Map.of()));
    }

    private Answer joining(StoryView story, Request request, Filled filled) {
        List<Choice> others = new ArrayList<>(List.of(new Choice("", "–")));
        decisions.holdings().stories().stream()
                .filter(card -> !card.id().equals(story.id()))
                .limit(SHOWN_MAX)
                .map(card -> new Choice(
                        card.id().toString(), card.name() + " (" + card.counts().articles() + " articles)"))
                .forEach(others::add);
        return form(story, "The same story as another", "The articles of both then stand in one record.")
                .show(request, groups(filled, filled.field("other", "The same as", "select", others, "")), filled);
    }

    private static FormPage form(StoryView story, String title, String intro) {
        return new FormPage(story, title, "", intro, title, story.base(), Optional.empty());
    }

    private static List<FieldGroup> groups(Filled filled, Field field) {
        return List.of(
                new FieldGroup(field.look().equals("select") ? "Which story" : "Which articles", List.of(field), false),
                new FieldGroup("Why", List.of(filled.reason()), false));
    }

    Answer joined(Request request) {
        StoryView story = decisions.stories().get(request);
        Filled filled = new Filled(request.fields());
        Optional<StoryId> other = decisions.holdings().stories().stream()
                .map(Holdings.Card::id)
                .filter(id -> id.toString().equals(filled.get("other")) && !id.equals(story.id()))
                .findFirst();
        if (other.isEmpty()) {
            filled.problem("other", "Choose another story");
            return joining(story, request, filled);
        }
        return ruler.decide(request, story, StoryRulings.mergeStories(story.id(), other.get(), filled.get("reason")));
    }

    Answer part(Request request) {
        StoryView story = decisions.stories().get(request);
        return parting(story, request, new Filled(Map.of()));
    }

    private static Answer parting(StoryView story, Request request, Filled filled) {
        List<Choice> articles = story.brief().articles().stream()
                .map(entry ->
                        new Choice(entry.article().id().toString(), entry.caption() + " (" + entry.outlet() + ")"))
                .toList();
        return form(story, "Some tell another story", "The articles that you choose leave for a story of their own.")
                .show(request, groups(filled, filled.field("leaving", "These leave", "checks", articles, "")), filled);
    }

    Answer parted(Request request) {
        StoryView story = decisions.stories().get(request);
        Filled filled = new Filled(request.fields());
        List<ArticleId> leaving = story.dossier().articles().stream()
                .map(article -> article.id())
                .filter(id -> filled.list("leaving").contains(id.toString()))
                .toList();
        if (leaving.isEmpty()) {
            filled.problem("leaving", "Choose one or more");
        } else if (leaving.size() == story.dossier().articles().size()) {
            filled.problem("leaving", "One article must stay");
        }
        return filled.isRight()
                ? ruler.decide(request, story, StoryRulings.splitStory(story.id(), leaving, filled.get("reason")))
                : parting(story, request, filled);
    }
}
