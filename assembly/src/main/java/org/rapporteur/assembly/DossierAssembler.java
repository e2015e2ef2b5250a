package org.rapporteur.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.assembly.clustering.ClosingRule;
import org.rapporteur.assembly.clustering.StoryIndex;
import org.rapporteur.assembly.copy.CopyIndex;
import org.rapporteur.assembly.copy.OwnReporting;
import org.rapporteur.assembly.corroboration.Corroboration;
import org.rapporteur.assembly.decision.Decisions;
import org.rapporteur.assembly.decision.Docket;
import org.rapporteur.assembly.event.Events;
import org.rapporteur.assembly.framing.FramingFinder;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.NegotiationFinder;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;
import org.rapporteur.assembly.negotiation.proposal.ProposalFinder;
import org.rapporteur.assembly.negotiation.round.RoundFinder;
import org.rapporteur.assembly.negotiation.step.Steps;
import org.rapporteur.assembly.resolution.Resolution;
import org.rapporteur.assembly.utterance.Utterances;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.dossier.TimexMention;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.story.OwnShare;
import org.rapporteur.language.Reading;

/**
 * Makes one dossier of many readings: articles in their order, entities joined across them, statements
 * pointing to the joined ones. The order of the readings makes no difference to the result.
 */
public final class DossierAssembler {

    /** By publication, the undated last; then by outlet, origin and id. */
    private static final Comparator<Article> IN_ORDER_OF_PUBLICATION = Comparator.comparing(
                    (Article article) -> article.imprint().published().isEmpty())
            .thenComparing(article ->
                    article.imprint().published().map(PublicationTime::date).orElse(LocalDate.MIN))
            .thenComparing(article ->
                    article.imprint().published().map(PublicationTime::written).orElse(""))
            .thenComparing(
                    article -> article.imprint().outlet().map(Outlet::name).orElse(""))
            .thenComparing(Article::origin)
            .thenComparing(Article::id);

    private final FramingFinder framingFinder = new FramingFinder();
    private final NegotiationFinder negotiationFinder;
    private final ProposalFinder proposalFinder = new ProposalFinder();
    private final RoundFinder roundFinder = new RoundFinder();

    /** An assembler that names the issues of a negotiation by their words alone. */
    public DossierAssembler() {
        this(IssueMeanings.NONE);
    }

    /** @param meanings what the issues of a negotiation mean */
    public DossierAssembler(IssueMeanings meanings) {
        negotiationFinder = new NegotiationFinder(meanings);
    }

    /**
     * Makes the dossier.
     *
     * @param problems those met so far, in order; an article or statement that comes twice adds one
     */
    public Dossier assemble(List<Reading> readings, List<Problem> problems) {
        return assemble(readings, Decisions.NONE, problems);
    }

    /**
     * Makes the dossier as persons have put it right. A decision takes effect where its subject has been found and
     * before anything is made of it, so that all that rests on it follows.
     *
     * @param problems those met so far, in order; an article or statement that comes twice adds one, and so does a
     *     decision that is not followed
     */
    public Dossier assemble(List<Reading> readings, Decisions decisions, List<Problem> problems) {
        ProblemList told = new ProblemList();
        problems.forEach(told::tell);
        List<Reading> found = ordered(readings, told);
        List<Article> articles = found.stream().map(Reading::article).toList();
        Docket docket = new Docket(decisions, articles);
        List<Reading> ordered = docket.divide(found);
        Resolution resolution = Resolution.of(ordered, docket.entityGroupings());
        List<Statement> statements = new ArrayList<>();
        for (Reading reading : ordered) {
            once(reading, told).forEach(statement -> statements.add(resolved(statement, resolution)));
        }
        List<Entity> joined = docket.entities(resolution.entities());
        RoleHolders holders = new RoleHolders(articles, joined);
        List<Statement> spoken =
                docket.statements(statements.stream().map(holders::resolved).toList(), joined);
        Coverage coverage = coverage(ordered, docket);
        List<Entity> entities = docket.voiced(new Descriptions(holders, joined).add(ordered));
        Material material = new Material(ordered, coverage, entities, spoken);
        List<Utterance> utterances = Utterances.of(material, docket.utteranceGroupings());
        docket.tell(utterances);
        Comparison comparison = Corroboration.of(material, utterances);
        Framing framing = framingFinder.of(material, comparison.facts());
        List<EventMention> happenings = docket.happenings(happenings(ordered, resolution));
        List<Event> events = Events.of(material, happenings, comparison.differences());
        Negotiation negotiation = negotiation(material, events, docket);
        docket.problems().forEach(told::tell);
        return new Dossier(
                articles,
                coverage,
                account(ordered, entities, spoken, events),
                comparison.with(differences(material, comparison, events)),
                framing,
                negotiation,
                told.list(),
                docket.decided());
    }

    private static Account account(
            List<Reading> readings, List<Entity> entities, List<Statement> statements, List<Event> events) {
        List<TimexMention> timexes = readings.stream()
                .flatMap(reading -> reading.timexes().stream()
                        .map(timex -> new TimexMention(reading.article().id(), timex)))
                .toList();
        List<PlaceMention> places =
                readings.stream().flatMap(reading -> reading.places().stream()).toList();
        return new Account(entities, statements, events, timexes, places);
    }

    /** Those of the happenings among the others, by the first telling. */
    private static List<Difference> differences(Material material, Comparison comparison, List<Event> events) {
        List<ArticleId> order = material.articles().stream().map(Article::id).toList();
        return Events.differences(comparison.differences(), events)
                .sorted(Comparator.comparing(
                        DossierAssembler::first,
                        Comparator.comparingInt((Passage passage) -> order.indexOf(passage.article()))
                                .thenComparing(Passage::span)))
                .toList();
    }

    private static Passage first(Difference difference) {
        return difference.sides().get(0).tellings().get(0).passage();
    }

    private Negotiation negotiation(Material material, List<Event> events, Docket docket) {
        Negotiation negotiation = negotiationFinder.find(material, events);
        return negotiation.with(
                proposalFinder.find(material),
                roundFinder.find(material, events, negotiation.parties()),
                docket.steps(Steps.of(material)));
    }

    /** With the entities of the story, in the articles' order, within one by place. */
    private static List<EventMention> happenings(List<Reading> readings, Resolution resolution) {
        return readings.stream()
                .flatMap(reading -> reading.events().stream()
                        .map(mention -> resolved(mention, reading.article().id(), resolution)))
                .toList();
    }

    private static EventMention resolved(EventMention mention, ArticleId article, Resolution resolution) {
        return mention.with(mention.participants().stream()
                .map(participant -> new Participant(
                        participant.part(),
                        participant.span(),
                        participant.entity().map(id -> resolution.get(article, id))))
                .toList());
    }

    private static Coverage coverage(List<Reading> readings, Docket docket) {
        StoryIndex stories = new StoryIndex(ClosingRule.NEVER);
        readings.forEach(stories::add);
        List<Article> articles = readings.stream().map(Reading::article).toList();
        CopyIndex index = new CopyIndex();
        List<Copy> copies = new ArrayList<>();
        articles.forEach(article -> copies.addAll(index.add(article)));
        Map<ArticleId, OwnShare> ownShares = new HashMap<>();
        articles.forEach(article -> ownShares.put(article.id(), OwnReporting.of(article, copies)));
        return new Coverage(docket.stories(stories.stories()), copies, ownShares);
    }

    private static List<Reading> ordered(List<Reading> readings, Problems problems) {
        Set<ArticleId> seen = new HashSet<>();
        List<Reading> ordered = new ArrayList<>();
        readings.stream()
                .sorted(Comparator.comparing(Reading::article, IN_ORDER_OF_PUBLICATION))
                .forEach(reading -> {
                    if (seen.add(reading.article().id())) {
                        ordered.add(reading);
                    } else {
                        problems.tell(RepeatedArticle.of(reading.article()));
                    }
                });
        return ordered;
    }

    /** In reading order, each place once: of two findings at the same place the surer one is kept. */
    private static List<Statement> once(Reading reading, Problems problems) {
        Set<StatementId> seen = new HashSet<>();
        List<Statement> kept = new ArrayList<>();
        reading.statements().stream()
                .sorted(Comparator.comparing(Statement::id)
                        .thenComparing(DossierAssembler::confidence, Comparator.reverseOrder()))
                .forEach(statement -> {
                    if (seen.add(statement.id())) {
                        kept.add(statement);
                    } else {
                        problems.tell(RepeatedStatement.of(reading.article(), statement));
                    }
                });
        return kept;
    }

    private static double confidence(Statement statement) {
        return statement.attribution().provenance().confidence().value();
    }

    private static Statement resolved(Statement statement, Resolution resolution) {
        ArticleId article = statement.article();
        Speaker speaker = statement.speaker();
        Circumstances circumstances = statement.circumstances();
        return new Statement(
                statement.attribution(),
                new Speaker(
                        resolved(speaker.entities(), article, resolution),
                        resolved(speaker.candidates(), article, resolution)),
                new Circumstances(
                        circumstances
                                .addressee()
                                .map(to ->
                                        new Addressee(to.span(), to.entity().map(id -> resolution.get(article, id)))),
                        circumstances.channel(),
                        circumstances.relay().stream()
                                .map(hop -> new Relay(
                                        hop.kind(), hop.span(), hop.entity().map(id -> resolution.get(article, id))))
                                .toList(),
                        circumstances.anonymity(),
                        circumstances.modality()));
    }

    /** In the same order; two that are one are named once. */
    private static List<EntityId> resolved(List<EntityId> ids, ArticleId article, Resolution resolution) {
        return ids.stream().map(id -> resolution.get(article, id)).distinct().toList();
    }
}
