package org.rapporteur.export.calendar;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.BridgeTalks;
import org.rapporteur.testkit.Drawing;

/** Dossiers with announced steps and nothing else. */
final class Steps {

    private final Drawing drawing;

    private Steps(Article article) {
        this.drawing = Drawing.of(article);
    }

    static Steps in(Article article) {
        return new Steps(article);
    }

    /** Announced by these words for this window. */
    Step step(String words, Optional<Window> window, Outcome... outcomes) {
        return step(passage(words), window, outcomes);
    }

    /** Announced by a relative clause for no day, with the words for who acts before it. */
    Step relative(String who, String words) {
        Step plain = step(passage(words), Optional.empty());
        List<Actor> actors = List.of(new Actor(passage(who), List.of()));
        return new Step(
                plain.id(), actors, plain.deed(), plain.announced(), plain.outcomes(), plain.fate(), Optional.empty());
    }

    /** Announced by all words of the article, for no day. */
    Step whole() {
        Article article = drawing.article();
        return step(new Passage(article.id(), article.text().span()), Optional.empty());
    }

    private static Step step(Passage passage, Optional<Window> window, Outcome... outcomes) {
        return new Step(
                new StepId(passage),
                List.of(),
                passage,
                List.of(new Announcement(new Telling(passage, Optional.empty()), window, EventStatus.PLANNED)),
                List.of(outcomes),
                outcomes.length == 0 ? Fate.NOT_MENTIONED : outcomes[outcomes.length - 1].fate(),
                Optional.empty());
    }

    Outcome outcome(Fate fate, String words, Optional<Window> window) {
        return new Outcome(fate, new Telling(passage(words), Optional.empty()), window);
    }

    Passage passage(String words) {
        return new Passage(drawing.article().id(), drawing.span(words));
    }

    Dossier dossier(Step... steps) {
        return BridgeTalks.with(Negotiation.NONE.with(List.of(), List.of(), List.of(steps)), List.of(), drawing);
    }
}
