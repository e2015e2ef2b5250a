package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.grammar.Grammar;

/**
 * Finds what is announced for the future, and what became of it. Every clause is read: one that announces something
 * joins the step that it is most like, or opens one; one that tells that something was put off, called off or is
 * missing tells it of the step announced before that it is most like. An announcement with another window moves its
 * step. When all steps are known, what is told to have taken place goes to the step that it fits best.
 */
public final class Steps {

    private final Material material;
    private final Days days;

    private Steps(Material material) {
        this.material = material;
        this.days = new Days(material.articles());
    }

    /** In order of the first announcement, in the articles' order. */
    public static List<Step> of(Material material) {
        return of(material, read(material));
    }

    static List<Step> of(Material material, List<Deed> deeds) {
        return new Steps(material).steps(deeds);
    }

    /** In the articles' order, within one in that of the words that name them. */
    static List<Deed> read(Material material) {
        StepWords words = StepWords.load();
        List<Deed> deeds = new ArrayList<>();
        List<Article> articles = material.articles();
        for (int number = 0; number < articles.size(); number++) {
            Article article = articles.get(number);
            Optional<Grammar> grammar = material.wordingOf(article.id()).grammar();
            if (grammar.isPresent()) {
                List<Timex> told = material.timexesIn(article.id());
                Times set = new Times(grammar.get(), told, Days.of(article));
                deeds.addAll(new DeedReader(material, number, words, set).read());
            }
        }
        return deeds;
    }

    private List<Step> steps(List<Deed> deeds) {
        StepWords words = StepWords.load();
        Sameness sameness = new Sameness(new Weights(deeds), new Sides(material.entities()), words);
        Gathering gathering = new Gathering(sameness, days, words);
        deeds.forEach(gathering::add);
        new Reports(sameness, days).tell(gathering.drafts(), gathering.reports());
        return gathering.drafts().stream().map(this::step).toList();
    }

    private Step step(Draft draft) {
        Deed first = draft.announced().get(0);
        List<Announcement> announced = draft.announced().stream()
                .map(deed -> new Announcement(
                        telling(deed), deed.window(), deed.mood().announced().orElse(EventStatus.PLANNED)))
                .toList();
        List<Outcome> outcomes = draft.told().stream()
                .map(told -> new Outcome(
                        told.fate(),
                        telling(told.deed()),
                        told.fate() == Fate.MOVED ? told.deed().window() : Optional.empty()))
                .toList();
        Fate fate = !draft.isOver() && days.isOver(draft.due()) ? Fate.OVERDUE : draft.fate();
        return new Step(
                new StepId(telling(first).passage()),
                actors(first),
                new Passage(article(first).id(), first.place().word()),
                announced,
                outcomes,
                fate,
                Optional.empty());
    }

    private List<Actor> actors(Deed deed) {
        ArticleId id = article(deed).id();
        EntitiesByToken entities = material.entitiesIn(id);
        return deed.place().doers().stream()
                .map(span -> new Actor(
                        new Passage(id, span),
                        whom(id, entities, span, deed.content().actors())))
                .toList();
    }

    private List<EntityId> whom(ArticleId id, EntitiesByToken entities, Span span, Set<EntityId> actors) {
        Set<EntityId> found = new HashSet<>();
        material.wordingOf(id)
                .tokens()
                .within(span)
                .forEach(token -> entities.at(token.index()).stream()
                        .filter(actors::contains)
                        .forEach(found::add));
        return found.stream().sorted().toList();
    }

    private Telling telling(Deed deed) {
        ArticleId id = article(deed).id();
        return new Telling(
                new Passage(id, deed.place().span()),
                material.voicesIn(id).statement(deed.place().token()).map(Statement::id));
    }

    private Article article(Deed deed) {
        return material.articles().get(deed.place().article());
    }
}
