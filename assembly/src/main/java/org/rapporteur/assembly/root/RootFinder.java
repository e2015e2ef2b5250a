package org.rapporteur.assembly.root;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Root.Kind;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/** Finds where things told come from, as far as the articles in hand say: copies and relays come down to one root. */
public final class RootFinder {

    private static final Pattern MESSAGE =
            Pattern.compile("(?i)\\b(statement|letter|post|tweet|message|email|release)\\b");
    private static final Pattern SPOKESMAN = Pattern.compile("\\bspokes(man|woman|men|women|person|persons|people)\\b");

    private final Map<StatementId, Statement> statements = new HashMap<>();
    private final Map<ArticleId, Integer> order = new HashMap<>();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Material material;
    private final Twins twins;
    private final OutletsInHand outlets;

    /** A root through one article. */
    private record Origin(
            Kind kind, Optional<EntityId> entity, Optional<String> outlet, String key, Optional<Passage> notInHand) {}

    public RootFinder(Material material) {
        this.material = material;
        this.twins = new Twins(material);
        this.outlets = new OutletsInHand(material);
        material.statements().forEach(statement -> statements.put(statement.id(), statement));
        material.articles().forEach(article -> {
            order.put(article.id(), order.size());
            articles.put(article.id(), article);
        });
    }

    /** In order of their first article. */
    public List<Root> roots(Collection<Telling> tellings) {
        Map<String, List<Origin>> byKey = new LinkedHashMap<>();
        Map<String, Set<ArticleId>> through = new HashMap<>();
        tellings.stream()
                .sorted((one, other) -> Integer.compare(place(one.article()), place(other.article())))
                .forEach(telling -> origins(telling).forEach(origin -> {
                    byKey.computeIfAbsent(origin.key(), unseen -> new ArrayList<>())
                            .add(origin);
                    through.computeIfAbsent(origin.key(), unseen -> new LinkedHashSet<>())
                            .add(telling.article());
                }));
        foldTexts(byKey, through);
        return byKey.entrySet().stream()
                .map(entry -> root(entry.getValue(), through.getOrDefault(entry.getKey(), Set.of())))
                .sorted(Comparator.comparingInt(root -> place(root.articles().get(0))))
                .toList();
    }

    private Root root(List<Origin> origins, Set<ArticleId> through) {
        Origin first = origins.get(0);
        return new Root(
                first.kind(),
                first.entity(),
                first.outlet(),
                origins.stream().flatMap(origin -> origin.notInHand().stream()).findFirst(),
                through.stream().sorted(Comparator.comparingInt(this::place)).toList());
    }

    /** "A statement", "a letter" is the word of the only one whom another article names for it. */
    private void foldTexts(Map<String, List<Origin>> byKey, Map<String, Set<ArticleId>> through) {
        List<String> authors = byKey.keySet().stream()
                .filter(key ->
                        byKey.getOrDefault(key, List.of()).stream().allMatch(origin -> origin.kind() == Kind.ON_RECORD))
                .toList();
        if (authors.size() != 1) {
            return;
        }
        for (String key : List.copyOf(byKey.keySet())) {
            boolean text = byKey.getOrDefault(key, List.of()).stream()
                    .allMatch(origin -> origin.kind() == Kind.DOCUMENT
                            && origin.entity()
                                    .flatMap(material::findEntity)
                                    .filter(entity ->
                                            MESSAGE.matcher(entity.name()).find())
                                    .isPresent());
            if (text) {
                byKey.remove(key);
                through.getOrDefault(authors.get(0), new LinkedHashSet<>()).addAll(through.getOrDefault(key, Set.of()));
            }
        }
    }

    private int place(ArticleId article) {
        return order.getOrDefault(article, 0);
    }

    private List<Origin> origins(Telling telling) {
        Optional<Statement> statement = telling.statement().flatMap(id -> Optional.ofNullable(statements.get(id)));
        return statement.isPresent() ? spoken(statement.get()) : List.of(own(twins.origin(telling.passage())));
    }

    /** What the outlet of an article says itself. */
    private Origin own(ArticleId article) {
        return outlets.of(article).map(name -> outlet(name, Optional.empty())).orElseGet(() -> open(article));
    }

    private static Origin open(ArticleId article) {
        return new Origin(Kind.OPEN, Optional.empty(), Optional.empty(), "open " + article, Optional.empty());
    }

    private static Origin outlet(String name, Optional<Passage> notInHand) {
        return new Origin(Kind.OUTLET, Optional.empty(), Optional.of(name), "outlet " + name, notInHand);
    }

    private List<Origin> spoken(Statement statement) {
        List<Origin> origins = new ArrayList<>();
        for (EntityId speaker : statement.speaker().entities()) {
            origins.add(spoken(statement, speaker));
        }
        if (!origins.isEmpty()) {
            return origins;
        }
        Optional<EntityId> body = spokenFor(statement);
        if (body.isPresent()) {
            return List.of(named(Kind.ON_RECORD, body.get(), statement));
        }
        Naming naming = statement.attribution().source().naming();
        boolean keptBack = naming == Naming.UNNAMED
                || naming == Naming.COLLECTIVE
                        && statement.circumstances().anonymity().kind() != AnonymityKind.NONE;
        if (keptBack) {
            return List.of(unnamed(statement, Optional.empty()));
        }
        boolean relayed = naming == Naming.IMPLIED && firstHop(statement).isPresent();
        return List.of(
                relayed
                        ? outlet(outletOf(statement), notInHand(statement))
                        : new Origin(
                                Kind.OPEN,
                                Optional.empty(),
                                Optional.empty(),
                                "open "
                                        + twins.origin(passage(
                                                statement,
                                                statement.attribution().extent())) + " " + source(statement),
                                notInHand(statement)));
    }

    private Origin spoken(Statement statement, EntityId speaker) {
        Optional<String> outlet = outlets.outlet(speaker);
        if (outlet.isPresent()) {
            Optional<Passage> named = statement.attribution().source().span().map(span -> passage(statement, span));
            return outlet(outlet.get(), outlets.isInHand(outlet.get()) ? Optional.empty() : named);
        }
        EntityKind kind = material.findEntity(speaker).map(Entity::kind).orElse(EntityKind.PERSON);
        return switch (kind) {
            case ANONYMOUS ->
                spokenFor(statement)
                        .map(body -> named(Kind.ON_RECORD, body, statement))
                        .or(() -> bodyNamedIn(speaker).map(body -> named(Kind.ON_RECORD, body, statement)))
                        .orElseGet(() -> unnamed(statement, Optional.of(speaker)));
            case DOCUMENT -> named(Kind.DOCUMENT, speaker, statement);
            case PERSON, ORGANISATION, PLACE, GROUP -> named(Kind.ON_RECORD, speaker, statement);
        };
    }

    /** Groups and documents of one name are one as far as anybody can tell: articles are not joined over them. */
    private String known(EntityId speaker) {
        return material.findEntity(speaker)
                .filter(entity -> entity.kind() == EntityKind.GROUP || entity.kind() == EntityKind.DOCUMENT)
                .map(entity -> entity.kind() + " "
                        + entity.name().toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", ""))
                .orElseGet(speaker::toString);
    }

    /** The body in whose name a spokesman speaks who has none of his own. */
    private Optional<EntityId> spokenFor(Statement statement) {
        Optional<Span> source = statement
                .attribution()
                .source()
                .span()
                .filter(span -> SPOKESMAN.matcher(source(statement)).find());
        return source.stream()
                .flatMap(span -> material.wordingOf(statement.article()).tokens().within(span).stream())
                .flatMap(token -> material.entitiesIn(statement.article()).at(token.index()).stream())
                .filter(id -> material.findEntity(id)
                        .map(Entity::kind)
                        .filter(kind -> kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE)
                        .isPresent())
                .findFirst();
    }

    /** The body in whose name somebody speaks who is known as its spokesman only. */
    private Optional<EntityId> bodyNamedIn(EntityId speaker) {
        String name = material.findEntity(speaker)
                .map(entity -> entity.name().toLowerCase(Locale.ROOT))
                .filter(known -> SPOKESMAN.matcher(known).find())
                .orElse("");
        return material.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
                .filter(entity -> entity.name().length() > 2
                        && name.contains(entity.name().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt((Entity entity) -> entity.name().length())
                        .thenComparing(Entity::id))
                .map(Entity::id);
    }

    private Origin named(Kind kind, EntityId speaker, Statement statement) {
        return new Origin(
                kind, Optional.of(speaker), Optional.empty(), "named " + known(speaker), notInHand(statement));
    }

    /**
     * Two whom one outlet keeps back may be one; nobody can tell: the article tells its own apart, and copies have them
     * from their original. What others pass on of an outlet's unnamed source is one.
     */
    private Origin unnamed(Statement statement, Optional<EntityId> entity) {
        String outlet = outletOf(statement);
        ArticleId origin =
                twins.origin(passage(statement, statement.attribution().extent()));
        String who = entity.flatMap(material::findEntity).map(Entity::name).orElseGet(() -> source(statement));
        String which = firstHop(statement).isPresent() ? "" : origin + " " + who;
        return outlet.isEmpty()
                ? new Origin(Kind.OPEN, entity, Optional.empty(), "open " + origin + who, Optional.empty())
                : new Origin(
                        Kind.UNNAMED,
                        entity,
                        Optional.of(outlet),
                        "unnamed " + outlet + " " + which,
                        notInHand(statement));
    }

    private String source(Statement statement) {
        return statement
                .attribution()
                .source()
                .span()
                .map(span -> article(statement).text().slice(span).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The first hop that is an outlet named, and no document, person or "a newspaper". */
    private Optional<Relay> firstHop(Statement statement) {
        return statement.circumstances().relay().stream()
                .filter(hop -> isNamedOutlet(statement, hop))
                .findFirst();
    }

    private boolean isNamedOutlet(Statement statement, Relay hop) {
        EntityKind kind =
                hop.entity().flatMap(material::findEntity).map(Entity::kind).orElse(EntityKind.ORGANISATION);
        String words = article(statement).text().slice(hop.span());
        boolean named = words.chars().anyMatch(Character::isUpperCase) && !words.matches("(?i)an? .*");
        return named && kind != EntityKind.DOCUMENT && kind != EntityKind.ANONYMOUS;
    }

    /** To whom it was said first: the first hop's outlet, or this article's own; empty if neither is known. */
    private String outletOf(Statement statement) {
        return firstHop(statement)
                .map(hop -> outlets.outlet(article(statement), hop.span(), hop.entity()))
                .or(() -> outlets.of(
                        twins.origin(passage(statement, statement.attribution().extent()))))
                .orElse("");
    }

    /** Where the article names the outlet that had it first, if no article of that one is in hand. */
    public Optional<Passage> notInHand(Statement statement) {
        return firstHop(statement)
                .filter(hop -> !outlets.isInHand(outlets.outlet(article(statement), hop.span(), hop.entity())))
                .map(hop -> passage(statement, hop.span()));
    }

    private Article article(Statement statement) {
        return Optional.ofNullable(articles.get(statement.article()))
                .orElseThrow(() -> new IllegalArgumentException("no article " + statement.article()));
    }

    private static Passage passage(Statement statement, Span span) {
        return new Passage(statement.article(), span);
    }

    /**
     * An outlet that is said to have had something first, and no article of which is in hand.
     *
     * @param entity as what it is known, if as anything
     */
    public record Missing(String outlet, Optional<EntityId> entity, Passage passage) {}

    /** The outlet behind a statement: the first hop of its relay, or an outlet that is its speaker. */
    public Optional<Missing> firstOutletNotInHand(Statement statement) {
        Optional<Passage> relayed = notInHand(statement);
        if (relayed.isPresent()) {
            return firstHop(statement)
                    .map(hop -> new Missing(
                            outlets.outlet(article(statement), hop.span(), hop.entity()), hop.entity(), relayed.get()));
        }
        return statement.speaker().entities().stream()
                .flatMap(speaker -> spoken(statement, speaker).notInHand().stream()
                        .map(passage -> new Missing(outlets.outlet(speaker).orElse(""), Optional.of(speaker), passage)))
                .filter(missing -> !missing.outlet().isEmpty())
                .findFirst();
    }
}
