package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.export.feed.AtomFeed;
import org.rapporteur.export.feed.FeedEntries;
import org.rapporteur.export.feed.JsonFeed;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** Tells feed readers what is new: in the whole desk, which is the stories that changed last, or in one story. */
final class Feeds {

    /** By the name in the address. */
    private static final Map<String, EntryKind> KINDS =
            Map.of("statements", EntryKind.STATEMENT, "differences", EntryKind.DIFFERENCE, "steps", EntryKind.STEP);

    private static final Parameter KIND = Parameter.path("kind", "statements, differences or steps");
    private static final Parameter FORM = Parameter.path("form", "atom or json");
    private static final int STORIES_MAX = 12;
    private static final int ENTRIES_MAX = 100;

    private final Holdings holdings;
    private final StoryViews views;

    private Feeds(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    static List<Route> routes(Holdings holdings, StoryViews views) {
        Feeds feeds = new Feeds(holdings, views);
        Route.Response feed = new Route.Response("application/atom+xml", "The feed, as Atom or as JSON Feed");
        return List.of(
                new Route(
                        "GET",
                        "/feeds/{kind}.{form}",
                        "What is new in the stories that changed last",
                        List.of(KIND, FORM),
                        feed,
                        Role.READ,
                        feeds::ofTheDesk),
                new Route(
                        "GET",
                        "/stories/{story}/feeds/{kind}.{form}",
                        "What is new in one story",
                        List.of(StatementsPage.PARAMETERS.get(0), KIND, FORM),
                        feed,
                        Role.READ,
                        feeds::ofAStory));
    }

    private Answer ofTheDesk(Request request) {
        EntryKind kind = kind(request);
        List<StoryView> stories = new ArrayList<>();
        holdings.stories().stream()
                .limit(STORIES_MAX)
                .forEach(card -> views.find(card.id()).ifPresent(stories::add));
        long number = stories.stream().mapToLong(StoryView::number).max().orElse(0);
        Extract extract = extract(kind, "New " + kind.plural(), List.of(), stories, request);
        return answer(extract, request).tagged(tag(number, request));
    }

    private Answer ofAStory(Request request) {
        EntryKind kind = kind(request);
        StoryView story = views.get(request);
        Extract extract = extract(
                kind,
                "New " + kind.plural() + " of " + story.name(),
                List.of(new Note("story", story.id().toString())),
                List.of(story),
                request);
        return answer(extract, request).tagged(tag(story.number(), request));
    }

    private String tag(long number, Request request) {
        return views.tag(number) + "-"
                + Integer.toHexString(TakenAway.site(request).hashCode());
    }

    private static EntryKind kind(Request request) {
        return Optional.ofNullable(KINDS.get(request.part("kind")))
                .orElseThrow(() -> new NotFoundException("There are feeds of statements, differences and steps."));
    }

    private static Extract extract(
            EntryKind kind, String title, List<Note> selection, List<StoryView> stories, Request request) {
        Stream<Entry> entries = stories.stream().flatMap(story -> TakeAway.of(kind, story).stream());
        return new Extract(
                kind, title, selection, FeedEntries.newest(entries, ENTRIES_MAX), List.of(), TakenAway.site(request));
    }

    private static Answer answer(Extract extract, Request request) {
        return switch (request.part("form")) {
            case "atom" -> Answer.text("application/atom+xml; charset=utf-8", AtomFeed.write(extract, request.path()));
            case "json" -> Answer.text("application/feed+json", JsonFeed.write(extract, request.path()));
            default -> throw new NotFoundException("A feed is atom or json.");
        };
    }
}
