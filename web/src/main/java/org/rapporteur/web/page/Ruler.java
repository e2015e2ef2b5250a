package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.decision.UnreadableRulingException;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.desk.DecisionAnswer;
import org.rapporteur.web.page.decision.Choice;
import org.rapporteur.web.page.decision.RulingWords;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Request;

/** Hands in what a person ruled: leads on to where she was, or shows what somebody else decided that she has not seen. */
final class Ruler {

    private static final int CONFLICT = 409;

    private final DecisionViews decisions;

    Ruler(DecisionViews decisions) {
        this.decisions = decisions;
    }

    /**
     * Hands it in.
     *
     * @param request brings the number of the last decision seen, and where to go afterwards
     */
    Answer decide(Request request, StoryView story, Ruling ruling) {
        long seen = request.findField("seen")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        try {
            return decisions
                    .desk()
                    .decide(ruling, request.caller().name(), seen)
                    .match(
                            kept -> Answer.seeOther(Back.find(request).orElseGet(() -> place(story, kept.decision()))),
                            conflict -> conflict(request, story, ruling, conflict));
        } catch (UnreadableRulingException e) {
            throw new BadRequestException("This cannot be decided: " + e.getMessage() + ".");
        }
    }

    /** Where what was decided on is now. */
    private String place(StoryView before, Numbered<Decision> kept) {
        Ruling ruling = kept.value().ruling();
        String own = "/decisions/" + kept.value().id();
        SubjectKind kind = SubjectKind.parse(ruling.subject().kind());
        if (ruling.kind() == RulingKind.REJECT) {
            return own;
        }
        if (kind == SubjectKind.STORY) {
            return before.base();
        }
        Optional<StoryView> story = decisions.stories().find(before.id());
        return story.flatMap(
                        after -> DecisionViews.nameAfter(after, kept.value()).flatMap(name -> page(after, kind, name)))
                .orElse(own);
    }

    private static Optional<String> page(StoryView story, SubjectKind kind, String name) {
        return switch (kind) {
            case STATEMENT -> Optional.of(story.base() + "/statements/" + name);
            case ENTITY -> Optional.of(story.addresses().entity(EntityId.parse(name)));
            case STEP -> Optional.of(story.base() + "/steps#step-" + name.replace('/', '-'));
            case UTTERANCE, ROLE, STORY, DECISION -> Optional.empty();
        };
    }

    private Answer conflict(Request request, StoryView story, Ruling ruling, DecisionAnswer.Conflict conflict) {
        RulingWords words = decisions.words();
        List<Choice> fields = new ArrayList<>();
        request.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("seen"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(field -> field.getValue().forEach(value -> fields.add(new Choice(field.getKey(), value))));
        fields.add(new Choice("seen", Long.toString(conflict.lastDecision())));
        ConflictShown shown = new ConflictShown(
                Frame.of("Somebody decided before you", story, "/decisions"),
                new ConflictShown.Own(
                        RulingWords.what(ruling), RulingWords.was(ruling), RulingWords.is(ruling), ruling.reason()),
                conflict.unseen().stream().map(words::of).toList(),
                request.path(),
                fields,
                Back.find(request).orElse(story.base()));
        Answer page = Answer.html(Templates.render("conflict", shown));
        // A part of a page that is put in place by script takes no answer of trouble; it is shown the whole instead.
        return request.header("hx-request").isPresent()
                ? page.with("HX-Retarget", "#main").with("HX-Reselect", "#main").with("HX-Reswap", "outerHTML")
                : page.withStatus(CONFLICT);
    }
}
