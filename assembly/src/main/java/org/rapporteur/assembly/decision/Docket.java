package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assembly.material.Grouping;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.decision.AnchorFinder;
import org.rapporteur.core.decision.AnchorPlace;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.InForce;
import org.rapporteur.core.decision.NotApplied;
import org.rapporteur.core.decision.ReadRuling;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.decision.UnreadableRulingException;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Story;
import org.rapporteur.language.Reading;

/**
 * The decisions on the articles of one dossier while it is made: each is asked for at the moment when what it is about
 * has been found, and nothing has been made of it yet. For one dossier and one thread.
 */
public final class Docket {

    private final Decisions decisions;
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final List<ArticleId> order;
    private final Map<SubjectKind, List<Located>> bySubject = new EnumMap<>(SubjectKind.class);
    private final List<Decision> onStories = new ArrayList<>();
    private final Verdicts verdicts = new Verdicts();
    private final EntityDecisions onEntities;
    private final UtteranceDecisions onUtterances;
    private Voicing voicing = new Voicing(List.of(), Map.of(), List.of());

    /**
     * Finds out which of them are on these articles, and where their words stand.
     *
     * @param articles in the order in which they are to be shown
     */
    public Docket(Decisions decisions, List<Article> articles) {
        this.decisions = decisions;
        this.order = articles.stream().map(Article::id).toList();
        articles.forEach(article -> this.articles.put(article.id(), article));
        InForce.list(decisions.kept()).forEach(this::take);
        this.onEntities = new EntityDecisions(on(SubjectKind.ENTITY));
        this.onUtterances = new UtteranceDecisions(on(SubjectKind.UTTERANCE));
    }

    private List<Located> on(SubjectKind subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    private void take(Decision decision) {
        List<Selector> selectors = decision.ruling().subject().selectors();
        if (decision.ruling().subject().kind().equals(SubjectKind.STORY.word())) {
            onStories.add(decision);
            return;
        }
        List<Optional<ArticleId>> where = selectors.stream()
                .map(selector -> inHand(selector.passage().article()))
                .toList();
        List<AnchorPlace> places = selectors.stream().map(this::place).toList();
        try {
            Located located = new Located(decision, ReadRuling.of(decision.ruling()), where, places);
            if (selectors.isEmpty()) {
                verdicts.notApplied(decision, AnchorState.GONE, "it rests on no words");
            } else if (isHere(located)) {
                bySubject
                        .computeIfAbsent(located.read().subject(), unseen -> new ArrayList<>())
                        .add(located);
            }
        } catch (UnreadableRulingException e) {
            if (selectors.isEmpty() || where.stream().anyMatch(Optional::isPresent)) {
                AnchorState worst = places.stream().map(AnchorPlace::state).reduce(AnchorState.SAME, AnchorState::or);
                verdicts.notApplied(decision, worst, e);
            }
        }
    }

    /** The article, or the revision that stands for it. */
    private Optional<ArticleId> inHand(ArticleId article) {
        return Optional.of(
                        articles.containsKey(article)
                                ? article
                                : decisions.newest().getOrDefault(article, article))
                .filter(articles::containsKey);
    }

    private AnchorPlace place(Selector selector) {
        return inHand(selector.passage().article())
                .flatMap(id -> Optional.ofNullable(articles.get(id)))
                .map(article -> AnchorFinder.find(selector, article))
                .orElse(AnchorPlace.GONE);
    }

    /** What joins or parts words of articles that are not all in hand is another dossier's. */
    private static boolean isHere(Located located) {
        boolean merge = located.kind() == RulingKind.MERGE;
        if (!merge && located.kind() != RulingKind.SPLIT) {
            return located.own().stream().anyMatch(located::isInHand);
        }
        List<List<Integer>> parts =
                merge ? located.read().groupsBefore() : located.read().groups();
        List<List<Integer>> here = parts.stream()
                .filter(group -> group.stream().anyMatch(located::isInHand))
                .toList();
        return here.size() > 1 && (merge || here.get(0).equals(parts.get(0)));
    }

    /** The stories that the articles tell. */
    public List<Story> stories(List<Story> found) {
        StoryDecisions stories = new StoryDecisions(found, decisions.newest(), verdicts);
        onStories.forEach(stories::apply);
        return stories.stories();
    }

    /** The readings, with mentions that are somebody else's given to an entity of their own. */
    public List<Reading> divide(List<Reading> readings) {
        return onEntities.divide(readings);
    }

    /** Which mentions are of one entity, and which are not. */
    public List<Grouping> entityGroupings() {
        return onEntities.groupings();
    }

    /** The entities of the story with their roles as persons have them. */
    public List<Entity> entities(List<Entity> joined) {
        onEntities.tell(joined, verdicts);
        List<Located> onRoles = on(SubjectKind.ROLE);
        return onRoles.isEmpty() ? joined : new RoleDecisions(verdicts).apply(onRoles, joined);
    }

    /**
     * The statements as persons have them.
     *
     * @param found pointing to the entities, by article, in the articles' order, then by place
     */
    public List<Statement> statements(List<Statement> found, List<Entity> entities) {
        List<Located> onStatements = on(SubjectKind.STATEMENT);
        if (onStatements.isEmpty()) {
            return found;
        }
        StatementDecisions statements = new StatementDecisions(found, new EntityNames(entities), order, verdicts);
        statements.apply(onStatements);
        List<Statement> decided = statements.statements();
        voicing = new Voicing(decided, statements.moved(), statements.placed());
        return decided;
    }

    /** The entities with the voices of their roles and labels; after {@link #statements}. */
    public List<Entity> voiced(List<Entity> entities) {
        return voicing.entities(entities);
    }

    /** What happens, by whose word; after {@link #statements}. */
    public List<EventMention> happenings(List<EventMention> found) {
        return found.stream().map(voicing::event).toList();
    }

    /** Which passages give one utterance, and which do not. */
    public List<Grouping> utteranceGroupings() {
        return onUtterances.groupings();
    }

    /** Tells which decisions the utterances follow. */
    public void tell(List<Utterance> utterances) {
        onUtterances.tell(utterances, verdicts);
    }

    /** The steps, with what persons say became of them. */
    public List<Step> steps(List<Step> found) {
        List<Located> onSteps = on(SubjectKind.STEP);
        return onSteps.isEmpty() ? found : new StepDecisions(verdicts).apply(onSteps, found);
    }

    /** What is followed and what is not, when all is made. */
    public Decided decided() {
        return verdicts.decided();
    }

    /** Those that are not followed, as problems. */
    public List<Problem> problems() {
        return decided().notApplied().stream().map(this::problem).toList();
    }

    private Problem problem(NotApplied decision) {
        return decision.decision().ruling().subject().selectors().stream()
                .findFirst()
                .map(selector -> new UnappliedDecision(place(selector, articleOf(selector)), decision))
                .orElseGet(() -> new UnappliedDecision(
                        Place.of("decision " + decision.decision().id()), decision));
    }

    private Optional<Article> articleOf(Selector selector) {
        return inHand(selector.passage().article()).flatMap(id -> Optional.ofNullable(articles.get(id)));
    }

    private static Place place(Selector selector, Optional<Article> article) {
        return article.map(known -> AnchorFinder.find(selector, known)
                        .span()
                        .map(span -> Place.of(known.origin(), span))
                        .orElse(Place.of(known.origin())))
                .orElse(Place.of(selector.passage().article().toString()));
    }
}
