package org.rapporteur.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.UnreadableQueryException;
import org.rapporteur.export.brief.WhoEntry;
import org.rapporteur.export.extract.Entries;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.export.format.ExtractFormat;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.markdown.MarkdownBrief;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** Hands out what a view shows, all pages of it, as a file: the same filters give the same set. */
final class TakeAway {

    private static final Parameter FORMAT = Parameter.path(
            "format",
            String.join(
                    ", ",
                    ExtractFormat.of(EntryKind.STATEMENT).stream()
                            .map(ExtractFormat::extension)
                            .toList()));

    private final Holdings holdings;
    private final StoryViews views;

    TakeAway(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    /** The path of a view's files, and what they have in them. */
    static List<Route> routes(Holdings holdings, StoryViews views) {
        TakeAway taking = new TakeAway(holdings, views);
        Parameter story = StatementsPage.PARAMETERS.get(0);
        List<Parameter> filters = new ArrayList<>(StatementsPage.PARAMETERS);
        filters.removeIf(
                parameter -> parameter.name().equals("page") || parameter.name().equals("group"));
        List<Parameter> search = new ArrayList<>(SearchPage.PARAMETERS);
        search.removeIf(parameter -> parameter.name().equals("page"));
        return List.of(
                route("/stories/{story}/statements", "Statements, filtered", filters, taking::statements),
                route(
                        "/stories/{story}/steps",
                        "Steps",
                        List.of(story, Parameter.query("since", "A day: only what is not over before it")),
                        taking::steps),
                route(
                        "/stories/{story}/sources/differences",
                        "Differences",
                        List.of(story),
                        taking.of(EntryKind.DIFFERENCE)),
                route("/stories/{story}/positions", "Positions", List.of(story), taking.of(EntryKind.POSITION)),
                route("/stories/{story}/people", "People", List.of(story), taking.of(EntryKind.ENTITY)),
                route("/search", "What a search finds", search, taking::found),
                whole(
                        "record.json",
                        "The whole record as JSON",
                        "application/json",
                        taking.whole("application/json", view -> JsonRecord.write(view.dossier()), "record-%s.json")),
                whole(
                        "brief.md",
                        "The brief as Markdown",
                        "text/markdown",
                        taking.whole("text/markdown", view -> MarkdownBrief.write(view.brief()), "brief-%s.md")));
    }

    private static Route whole(String file, String summary, String mediaType, Handler handler) {
        return new Route(
                "GET",
                "/stories/{story}/" + file,
                summary,
                List.of(StatementsPage.PARAMETERS.get(0)),
                new Route.Response(mediaType, "The file"),
                Role.READ,
                handler);
    }

    private Handler whole(String mediaType, Function<StoryView, String> writing, String name) {
        return request -> {
            StoryView story = views.get(request);
            return TakenAway.answer(mediaType, writing.apply(story), name.formatted(story.id()))
                    .tagged(views.tag(story));
        };
    }

    private static Route route(String view, String what, List<Parameter> parameters, Handler handler) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(FORMAT);
        return new Route(
                "GET",
                view + ".{format}",
                what + ", as a file: all that the view of the same name shows, on all its pages",
                all,
                new Route.Response("application/octet-stream", "The file, with its own media type"),
                Role.READ,
                handler);
    }

    private Answer statements(Request request) {
        StoryView story = views.get(request);
        StatementFilter filter = new StatementFilter(story, request);
        if (!filter.days().problem().isEmpty()) {
            throw new BadRequestException(filter.days().problem());
        }
        Entries entries = entries(story);
        List<Entry> chosen = filter.chosen().stream()
                .map(line -> entries.of(story.statement(line)))
                .toList();
        return file(story, EntryKind.STATEMENT, chosen, request);
    }

    /** The calendar has all of them: whoever follows it asks by no day. */
    private Answer steps(Request request) {
        StoryView story = views.get(request);
        Optional<LocalDate> since = since(request);
        if (since.isEmpty() || TakenAway.whole(EntryKind.STEP).contains(request.part("format"))) {
            return of(EntryKind.STEP).answer(request);
        }
        return file(story, EntryKind.STEP, entries(story).stepsSince(since.get()), request);
    }

    private Handler of(EntryKind kind) {
        return request -> {
            StoryView story = views.get(request);
            String format = request.part("format");
            return TakenAway.findWhole(kind, story.dossier(), format, name(kind, story))
                    .map(answer -> tagged(answer, story, request))
                    .orElseGet(() -> file(story, kind, of(kind, story), request));
        };
    }

    /** All of a kind that the pages of a story show. */
    static List<Entry> of(EntryKind kind, StoryView story) {
        Entries entries = entries(story);
        return switch (kind) {
            case STATEMENT ->
                story.lines().stream()
                        .map(line -> entries.of(story.statement(line)))
                        .toList();
            case STEP -> entries.steps();
            case DIFFERENCE -> entries.differences();
            case POSITION -> entries.positions();
            case ENTITY -> entries.entities(who(story));
            case ARTICLE ->
                story.dossier().articles().stream()
                        .map(article -> entries.of(article, List.of()))
                        .toList();
        };
    }

    private static List<Entity> who(StoryView story) {
        return story.brief().who().stream().map(WhoEntry::entity).toList();
    }

    private static Entries entries(StoryView story) {
        return new Entries(story.dossier(), story.id().toString());
    }

    private Answer file(StoryView story, EntryKind kind, List<Entry> entries, Request request) {
        Extract extract = new Extract(
                kind,
                heading(kind) + " of " + story.name(),
                selection(request),
                entries,
                entries(story).copies(),
                TakenAway.site(request));
        return tagged(TakenAway.file(extract, request.part("format"), name(kind, story)), story, request);
    }

    /** The addresses in a file are those by which the caller knows the server, so that the tag is one for each of them. */
    private Answer tagged(Answer answer, StoryView story, Request request) {
        return answer.tagged(views.tag(story) + "-"
                + Integer.toHexString(TakenAway.site(request).hashCode()));
    }

    static String heading(EntryKind kind) {
        return kind.plural().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.plural().substring(1);
    }

    private static String name(EntryKind kind, StoryView story) {
        return kind.plural() + "-" + story.id();
    }

    /** What was asked for, in the order of names. */
    private static List<Note> selection(Request request) {
        return request.query().keySet().stream()
                .filter(name -> !name.equals("page") && !name.equals("group"))
                .sorted()
                .flatMap(name -> request.find(name).map(value -> new Note(name, value)).stream())
                .toList();
    }

    /** Every hit that the pages of the search would show. */
    private Answer found(Request request) {
        String words = request.find("q").orElseThrow(() -> new BadRequestException("Nothing is looked for."));
        boolean articles = request.find("in").filter("articles"::equals).isPresent();
        Query query = query(words + since(request).map(day -> " since:" + day).orElse(""));
        Hits hits = holdings.find((articles ? Search.articles(query) : Search.statements(query)).most(Search.MOST_MAX));
        List<Entry> entries =
                hits.list().stream().flatMap(hit -> entry(hit).stream()).toList();
        Extract extract = new Extract(
                articles ? EntryKind.ARTICLE : EntryKind.STATEMENT,
                "Found: " + words,
                selection(request),
                entries,
                List.of(),
                TakenAway.site(request));
        return TakenAway.file(
                extract, request.part("format"), "found-" + extract.kind().plural());
    }

    private static Optional<LocalDate> since(Request request) {
        Days since = Days.since(request, "since");
        if (!since.problem().isEmpty()) {
            throw new BadRequestException(since.problem());
        }
        return since.first();
    }

    private static Query query(String words) {
        if (words.length() > SearchPage.QUERY_MAX) {
            throw new BadRequestException("a query has at most " + SearchPage.QUERY_MAX + " characters");
        }
        try {
            return Query.parse(words);
        } catch (UnreadableQueryException e) {
            throw new BadRequestException("Not a query: " + e.getMessage() + ".");
        }
    }

    /** Empty if what was found is of no story any more, as on the page. */
    private Optional<Entry> entry(Hit hit) {
        return holdings.findStoryOf(hit.article())
                .flatMap(views::find)
                .flatMap(story -> hit.match(
                        article -> story.findArticle(article.article())
                                .map(entry -> entries(story).of(entry.article(), article.highlights())),
                        statement -> story.findLine(statement.statement())
                                .map(line -> entries(story).of(story.statement(line)))));
    }
}
