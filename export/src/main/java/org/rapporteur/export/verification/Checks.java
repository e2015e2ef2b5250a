package org.rapporteur.export.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.json.PublishedComparison;
import org.rapporteur.export.json.PublishedEvent;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.export.json.PublishedTimex;

/** All that must be so in a record, in its order; made as they are asked for. */
final class Checks {

    private static final Pattern ARTICLE_ID = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern ENTITY_ID = Pattern.compile("[a-z]+/[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");

    private final PublishedRecord record;
    private final Map<String, SourceText> textsByHash = new HashMap<>();
    private final Map<String, SourceText> textsByArticle = new HashMap<>();
    private final Set<String> entities = new HashSet<>();
    private final Set<String> statements = new HashSet<>();
    private final Set<String> timexes = new HashSet<>();
    private final Set<String> gazetteer = new HashSet<>();
    private final Set<String> events = new HashSet<>();

    Checks(PublishedRecord record, Collection<SourceText> texts) {
        this.record = record;
        texts.forEach(text -> textsByHash.put(text.sha256(), text));
        for (PublishedRecord.Article article : record.articles()) {
            SourceText text = textsByHash.get(article.sha256());
            if (text != null) {
                textsByArticle.put(article.id(), text);
            }
        }
        record.entities().forEach(entity -> entities.add(entity.id()));
        record.statements().forEach(statement -> statements.add(statement.id()));
        record.timexes().forEach(timex -> timexes.add(timex.id()));
        record.places().gazetteer().forEach(place -> gazetteer.add(place.id()));
        record.events().forEach(event -> events.add(event.id()));
    }

    Stream<Check> all() {
        StatementChecks said = new StatementChecks(this);
        ComparisonChecks compared = new ComparisonChecks(this);
        TimeAndPlaceChecks set = new TimeAndPlaceChecks(this);
        int facts = record.comparison().facts().size();
        return Stream.<Stream<Check>>of(
                        each("/articles", record.articles(), this::article),
                        eachOnce("/articles", record.articles(), PublishedRecord.Article::id),
                        each("/entities", record.entities(), this::entity),
                        eachOnce("/entities", record.entities(), PublishedRecord.Entity::id),
                        each("/statements", record.statements(), said::statement),
                        eachOnce("/statements", record.statements(), PublishedRecord.Statement::id),
                        compared.coverage("/coverage", record.coverage()),
                        each("/timexes", record.timexes(), set::timex),
                        eachOnce("/timexes", record.timexes(), PublishedTimex::id),
                        set.places("/places", record.places()),
                        each("/events", record.events(), new EventChecks(this, compared)::event),
                        eachOnce("/events", record.events(), PublishedEvent::id),
                        compared.comparison("/comparison", record.comparison()),
                        new NegotiationChecks(this, compared).negotiation("/negotiation", record.negotiation()),
                        compared.framing("/framing", record.framing(), facts),
                        new DecisionChecks(this).decisions("/decisions", record.decisions()),
                        each("/problems", record.problems(), this::problem))
                .flatMap(Function.identity());
    }

    static <T> Stream<Check> each(String path, List<T> parts, BiFunction<String, T, Stream<Check>> checks) {
        return IntStream.range(0, parts.size()).boxed().flatMap(i -> checks.apply(path + "/" + i, parts.get(i)));
    }

    static <T> Stream<Check> eachOnce(String path, List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return each(path, parts, (at, part) -> {
            String own = id.apply(part);
            return Stream.of(Check.that(at + "/id", seen.add(own), own, "an id that no other has"));
        });
    }

    private Stream<Check> article(String path, PublishedRecord.Article article) {
        SourceText text = textsByHash.get(article.sha256());
        if (text == null) {
            String wanted =
                    "a text with this hash among the %d given, for %s".formatted(textsByHash.size(), article.origin());
            return Stream.of(Check.that(path + "/sha256", false, article.sha256(), wanted));
        }
        Imprint imprint = new Imprint(
                article.outlet().filter(name -> !name.isBlank()).map(Outlet::new),
                article.title(),
                article.byline(),
                Imprint.UNKNOWN.published(),
                Imprint.UNKNOWN.updated(),
                article.url(),
                article.language());
        String id = Article.identify(article.origin(), imprint, text).id().toString();
        return Stream.of(
                Check.that(path + "/id", ARTICLE_ID.matcher(article.id()).matches(), article.id(), "twelve of 0-9a-f"),
                Check.same(path + "/id", article.id(), id),
                Check.same(path + "/characters", article.characters(), text.length()));
    }

    private Stream<Check> entity(String path, PublishedRecord.Entity entity) {
        boolean wellFormed = ENTITY_ID.matcher(entity.id()).matches();
        Stream<Check> own = Stream.of(
                Check.that(path + "/id", wellFormed, entity.id(), "a kind, a slash and words joined by dashes"),
                Check.that(path + "/mentions", !entity.mentions().isEmpty(), "[]", "one mention or more"));
        Stream<Check> mentions = each(
                path + "/mentions",
                entity.mentions(),
                (at, mention) ->
                        placed(at, mention.article(), new Place(mention.text(), mention.begin(), mention.end())));
        RoleChecks said = new RoleChecks(this);
        Stream<Check> roles = each(path + "/roles", entity.roles(), said::role);
        Stream<Check> labels = each(path + "/labels", entity.labels(), said::label);
        return Stream.of(own, mentions, roles, labels).flatMap(Function.identity());
    }

    Stream<Check> placed(String path, String article, Place place) {
        return Stream.of(article(path + "/article", article), slice(path, article, place));
    }

    private Stream<Check> problem(String path, PublishedRecord.Problem problem) {
        boolean both = problem.begin().isPresent() == problem.end().isPresent();
        return Stream.of(Check.that(path + "/end", both, problem.end().toString(), "begin and end, or neither"));
    }

    /** A text and where it is said to stand. */
    record Place(String text, int begin, int end) {}

    /** That an article is in the record. */
    Check article(String path, String id) {
        return Check.that(path, textsByArticle.containsKey(id), id, "the id of an article of the record");
    }

    /** That an entity is in the record. */
    Check entity(String path, String id) {
        return Check.that(path, entities.contains(id), id, "the id of an entity of the record");
    }

    /** That a statement is in the record. */
    Check statement(String path, String id) {
        return Check.that(path, statements.contains(id), id, "the id of a statement of the record");
    }

    /** That a time expression is in the record, and in the article that it is told in. */
    Stream<Check> timex(String path, String article, String id) {
        return Stream.of(
                Check.that(path, timexes.contains(id), id, "the id of a time expression of the record"),
                Check.that(path, id.startsWith(article + "/"), id, "a time expression of the article " + article));
    }

    /** That a place is in the record's gazetteer. */
    Check place(String path, String id) {
        return Check.that(path, gazetteer.contains(id), id, "the id of a place of the record's gazetteer");
    }

    /** That an event is in the record. */
    Check event(String path, String id) {
        return Check.that(path, events.contains(id), id, "the id of an event of the record");
    }

    Stream<Check> slices(String path, String article, List<PublishedRecord.Slice> slices) {
        return each(path, slices, (at, slice) -> Stream.of(slice(at, article, slice)));
    }

    Check slice(String path, String article, PublishedRecord.Slice slice) {
        return slice(path, article, new Place(slice.text(), slice.begin(), slice.end()));
    }

    Stream<Check> passage(String path, PublishedComparison.Passage passage) {
        return placed(path, passage.article(), new Place(passage.text(), passage.begin(), passage.end()));
    }

    /** That all of these are entities of the record. */
    Stream<Check> entities(String path, List<String> ids) {
        return each(path, ids, (at, id) -> Stream.of(entity(at, id)));
    }

    /** That a part of an article stands in the words of a statement of the same article, if it names one. */
    Stream<Check> voice(String path, String article, Optional<String> statement) {
        return statement.stream()
                .flatMap(id -> Stream.of(
                        statement(path, id),
                        Check.that(path, id.startsWith(article + "/"), id, "a statement of the article " + article)));
    }

    /** That an id is that of the place where its part is first spoken of. */
    static Check named(String path, String id, String article, Place first) {
        return Check.same(path, id, "%s/%d-%d".formatted(article, first.begin(), first.end()));
    }

    /** That a text stands where it is said to stand. */
    Check slice(String path, String article, Place place) {
        SourceText text = textsByArticle.getOrDefault(article, new SourceText(""));
        boolean inside = 0 <= place.begin() && place.begin() <= place.end() && place.end() <= text.length();
        if (!inside) {
            String found = "[%d, %d)".formatted(place.begin(), place.end());
            return Check.that(path, false, found, "a span of a text of %d characters".formatted(text.length()));
        }
        return Check.same(path + "/text", place.text(), text.slice(new Span(place.begin(), place.end())));
    }
}
