package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.OwnShare;

/** Puts one dossier in a brief's order. */
final class Composition {

    private final Dossier dossier;
    private final Register register;
    private final Lines lines;
    private final Callings callings;
    private final List<ArticleEntry> articleEntries;
    private final Map<EntityId, List<Line>> linesBySpeaker = new HashMap<>();
    private final List<Line> withoutSpeaker = new ArrayList<>();

    Composition(Dossier dossier) {
        this.dossier = dossier;
        articleEntries = articleEntries(dossier);
        register = new Register(articleEntries, dossier);
        lines = new Lines(register);
        callings = new Callings(register);
        int number = 0;
        for (Statement statement : dossier.statements()) {
            number++;
            sortIn(lines.line(number, statement));
        }
    }

    Brief brief() {
        ComparisonPart comparison = new Comparing(articleEntries, register, dossier).part();
        Negotiating negotiating = new Negotiating(register, callings, dossier);
        return new Brief(
                heading(),
                articleEntries,
                new SideBySide(
                        comparison,
                        new FramingEntries(articleEntries, register, comparison.facts()).part(dossier.framing()),
                        negotiating.timeline(),
                        negotiating.part()),
                who(),
                speakers(),
                anonymous(),
                unresolved(),
                problems());
    }

    private void sortIn(Line line) {
        List<EntityName> speakers = line.attributed().speakers();
        if (speakers.isEmpty()) {
            withoutSpeaker.add(line);
        }
        for (EntityName speaker : speakers) {
            linesBySpeaker
                    .computeIfAbsent(speaker.id(), id -> new ArrayList<>())
                    .add(line);
        }
    }

    private static List<ArticleEntry> articleEntries(Dossier dossier) {
        Map<ArticleId, Long> statements =
                dossier.statements().stream().collect(Collectors.groupingBy(Statement::article, Collectors.counting()));
        List<ArticleEntry> entries = new ArrayList<>();
        for (Article article : dossier.articles()) {
            int count = statements.getOrDefault(article.id(), 0L).intValue();
            Optional<OwnShare> own =
                    Optional.ofNullable(dossier.coverage().ownShares().get(article.id()));
            entries.add(new ArticleEntry("A" + (entries.size() + 1), article, count, own));
        }
        return entries;
    }

    private Heading heading() {
        List<String> outlets = dossier.articles().stream()
                .flatMap(article -> article.imprint().outlet().stream())
                .map(Outlet::name)
                .distinct()
                .toList();
        List<LocalDate> days = dossier.articles().stream()
                .flatMap(article -> article.imprint().published().stream())
                .map(PublicationTime::date)
                .sorted()
                .toList();
        return new Heading(
                articleEntries.size(),
                outlets,
                days.stream().findFirst(),
                days.stream().reduce((earlier, later) -> later),
                articleEntries.size() - days.size(),
                dossier.statements().size());
    }

    private List<WhoEntry> who() {
        return dossier.entities().stream()
                .filter(entity -> entity.kind() != EntityKind.ANONYMOUS)
                .filter(entity -> entity.kind() == EntityKind.PERSON
                        || !entity.roles().isEmpty()
                        || !entity.labels().isEmpty()
                        || linesBySpeaker.containsKey(entity.id()))
                .sorted(speakersFirst())
                .map(entity -> new WhoEntry(
                        entity,
                        callings.roles(entity),
                        callings.labels(entity),
                        linesOf(entity).size()))
                .toList();
    }

    private List<SpeakerPart> speakers() {
        return dossier.entities().stream()
                .filter(entity -> entity.kind() != EntityKind.ANONYMOUS)
                .filter(entity -> linesBySpeaker.containsKey(entity.id()))
                .sorted(speakersFirst())
                .map(this::part)
                .toList();
    }

    private Comparator<Entity> speakersFirst() {
        return Comparator.comparingInt((Entity entity) -> rank(entity.kind()))
                .thenComparing(entity -> linesOf(entity).size(), Comparator.reverseOrder())
                .thenComparing(entity -> entity.mentions().size(), Comparator.reverseOrder())
                .thenComparing(Entity::id);
    }

    /** People before bodies, a state's voice among the bodies, crowds and papers last. */
    private static int rank(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case ORGANISATION, PLACE -> 1;
            case GROUP -> 2;
            case DOCUMENT -> 3;
            case ANONYMOUS -> 4;
        };
    }

    private SpeakerPart part(Entity entity) {
        return new SpeakerPart(entity.name(), Optional.of(entity), callings.roles(entity), linesOf(entity));
    }

    private List<Line> linesOf(Entity entity) {
        return linesBySpeaker.getOrDefault(entity.id(), List.of());
    }

    private List<SpeakerPart> anonymous() {
        List<SpeakerPart> parts = new ArrayList<>();
        dossier.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ANONYMOUS)
                .filter(entity -> linesBySpeaker.containsKey(entity.id()))
                .map(this::part)
                .forEach(parts::add);
        withoutSpeaker.stream()
                .filter(Composition::isKeptBack)
                .map(line -> new SpeakerPart(sourceWords(line), Optional.empty(), List.of(), List.of(line)))
                .forEach(parts::add);
        parts.sort(Comparator.comparingInt(part -> part.lines().get(0).number()));
        return parts;
    }

    private static String sourceWords(Line line) {
        return line.attributed().source().map(Slice::onOneLine).orElse("");
    }

    private List<Line> unresolved() {
        return withoutSpeaker.stream().filter(line -> !isKeptBack(line)).toList();
    }

    /** An unnamed source is nobody to be found: it is anonymous, not unresolved. */
    private static boolean isKeptBack(Line line) {
        return line.attributed().naming() == Naming.UNNAMED;
    }

    private List<ProblemEntry> problems() {
        Map<String, Article> byOrigin = new HashMap<>();
        dossier.articles().forEach(article -> byOrigin.putIfAbsent(article.origin(), article));
        return dossier.problems().stream()
                .map(problem -> problemEntry(
                        problem,
                        Optional.ofNullable(byOrigin.get(problem.place().origin()))))
                .toList();
    }

    private ProblemEntry problemEntry(Problem problem, Optional<Article> article) {
        Optional<Slice> words = article.flatMap(found -> problem.place().span().map(span -> Slice.of(found, span)));
        Optional<Anchor> anchor =
                article.flatMap(found -> problem.place().span().map(span -> register.anchor(found.id(), span)));
        return new ProblemEntry(problem, anchor, words);
    }
}
