package org.rapporteur.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.desk.StoryRulings;
import org.rapporteur.export.brief.StepEntry;
import org.rapporteur.web.page.decision.FieldGroup;
import org.rapporteur.web.page.decision.Filled;
import org.rapporteur.web.page.decision.StepFields;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** The form by which a person says what became of a step. */
final class StepForms {

    private final DecisionViews decisions;
    private final Ruler ruler;

    StepForms(DecisionViews decisions, Ruler ruler) {
        this.decisions = decisions;
        this.ruler = ruler;
    }

    Answer mark(Request request) {
        StoryView story = decisions.stories().get(request);
        StepFields fields = new StepFields(story.dossier());
        List<Step> steps = story.dossier().negotiation().steps();
        Optional<Step> chosen = steps.stream()
                .filter(step -> request.find("step")
                        .filter(step.id().toString()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> steps.stream().findFirst());
        Filled filled = fields.filled(chosen);
        FormPage page = chosen.map(step -> page(story)
                        .with(Acts.of(story, SubjectKind.STEP.word(), step.id().toString(), true, List.of())))
                .orElseGet(() -> page(story));
        return page.show(request, groups(story, fields, filled), filled);
    }

    private static List<FieldGroup> groups(StoryView story, StepFields fields, Filled filled) {
        Map<String, String> labels = new LinkedHashMap<>();
        List<StepEntry> entries = story.brief().negotiation().steps();
        List<Step> steps = story.dossier().negotiation().steps();
        for (int at = 0; at < Math.min(entries.size(), steps.size()); at++) {
            StepEntry entry = entries.get(at);
            String first = entry.announced().get(0).words().get(0).onOneLine();
            steps.stream()
                    .filter(step -> step.id()
                                    .first()
                                    .article()
                                    .equals(entry.announced()
                                            .get(0)
                                            .words()
                                            .get(0)
                                            .article())
                            && step.id().first().span().begin()
                                    == entry.announced()
                                            .get(0)
                                            .words()
                                            .get(0)
                                            .span()
                                            .begin())
                    .findFirst()
                    .ifPresent(step -> labels.put(step.id().toString(), entry.heading() + ": “" + first + "”"));
        }
        steps.forEach(step -> labels.putIfAbsent(step.id().toString(), words(story, step)));
        return fields.groups(filled, labels);
    }

    private static String words(StoryView story, Step step) {
        return story.dossier()
                .findArticle(step.deed().article())
                .map(article -> "“" + article.text().slice(step.deed().span()).replaceAll("\\s+", " ") + "”")
                .orElse("");
    }

    private static FormPage page(StoryView story) {
        return new FormPage(
                story,
                "What became of a step",
                "/steps",
                "What you say stands in place of what the articles tell, and is marked as yours.",
                "So it is",
                story.base() + "/steps",
                Optional.empty());
    }

    Answer marked(Request request) {
        StoryView story = decisions.stories().get(request);
        StepFields fields = new StepFields(story.dossier());
        Filled filled = new Filled(request.fields());
        Optional<Step> step = fields.step(filled);
        Optional<RuledFate> fate = fields.fate(filled);
        return step.isPresent() && fate.isPresent()
                ? ruler.decide(
                        request,
                        story,
                        new StoryRulings(story.dossier()).mark(step.get().id(), fate.get(), filled.get("reason")))
                : page(story).show(request, groups(story, fields, filled), filled);
    }
}
