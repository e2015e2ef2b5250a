package org.rapporteur.web.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.intake.FileReader;
import org.rapporteur.desk.Desk;
import org.rapporteur.web.page.decision.DecisionDesk;
import org.rapporteur.web.page.decision.DeskDecisions;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

/** All pages that there are. */
public final class Pages implements Site {

    private static final Parameter STORY =
            Parameter.path("story", "The story's id: that of the article which began it");
    private static final Parameter ARTICLE = Parameter.path("article", "The article's id");
    private static final Parameter SPAN =
            Parameter.path("span", "Where the statement's content begins and ends, such as 10-42");

    private static final Parameter SINCE = Parameter.query("since", "A day: only what is not over before it");

    private final Holdings holdings;
    private final Clock clock;
    private final HandingIn handingIn;
    private final StoryViews views;
    private final DecisionViews decisions;

    /**
     * The pages of a desk.
     *
     * @param desk stays the caller's to close
     * @param clock tells the day on which somebody cites something
     */
    public static Pages of(Desk desk, Clock clock) {
        return new Pages(new DeskHoldings(desk), new DeskDecisions(desk), Optional.empty(), clock);
    }

    /**
     * The same, where articles can be handed in.
     *
     * @param files makes articles of files
     */
    public static Pages of(Desk desk, FileReader files, Clock clock) {
        return new Pages(new DeskHoldings(desk), new DeskDecisions(desk), Optional.of(files), clock);
    }

    /** @param clock tells the day on which somebody cites something */
    Pages(Holdings holdings, Clock clock) {
        this(holdings, DecisionDesk.none(), Optional.empty(), clock);
    }

    private Pages(Holdings holdings, DecisionDesk desk, Optional<FileReader> files, Clock clock) {
        this.holdings = holdings;
        this.clock = clock;
        this.handingIn = new HandingIn(holdings, files);
        this.views = new StoryViews(holdings, Long.toString(clock.millis(), Character.MAX_RADIX));
        this.decisions = new DecisionViews(holdings, views, desk);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(ofTheSite());
        routes.addAll(ofIntakeAndSettings());
        routes.addAll(ofAStory());
        routes.addAll(ofItsParts());
        routes.addAll(ofAStatement());
        StorySections.ALL.forEach(section -> routes.add(Route.page(
                "/stories/{story}" + section.path(),
                section.summary(),
                section.hasDays() ? List.of(STORY, SINCE) : List.of(STORY),
                new SectionPage(views, section)::answer)));
        routes.add(new ChangeEvents(holdings).route());
        routes.addAll(DecisionRoutes.of(decisions));
        routes.addAll(TakeAway.routes(holdings, views));
        routes.addAll(Feeds.routes(holdings, views));
        routes.addAll(Assets.routes());
        return routes.stream().map(Pages::asItsReaderSeesIt).toList();
    }

    private static Route asItsReaderSeesIt(Route route) {
        if (!route.response().equals(Route.Response.PAGE)) {
            return route;
        }
        return new Route(
                route.method(),
                route.path(),
                route.summary(),
                route.parameters(),
                route.response(),
                route.role(),
                request -> LookingOnly.on(
                        ReaderClock.of(request).on(route.handler().answer(request)), request.caller()));
    }

    private List<Route> ofTheSite() {
        StoriesPage stories = new StoriesPage(holdings);
        return List.of(
                Route.page(
                        "/",
                        "All stories, the one that changed last first",
                        List.of(Parameter.query("since", "A day: only stories with articles of that day or later")),
                        stories::answer),
                new Route(
                        "POST",
                        "/seen",
                        "Marks all stories as seen by this browser",
                        List.of(),
                        new Route.Response("text/plain", "Leads back to the stories"),
                        Role.READ,
                        stories::markSeen),
                Route.page(
                        "/search",
                        "Looks for statements or articles",
                        SearchPage.PARAMETERS,
                        new SearchPage(holdings, views)::answer),
                Route.page("/keyboard", "The keys that do something", List.of(), KeyboardPage::answer));
    }

    private List<Route> ofIntakeAndSettings() {
        IntakePage intake = new IntakePage(holdings, handingIn);
        return List.of(
                Route.page(
                        "/intake",
                        "What became of each input",
                        List.of(Parameter.query("before", "Entries with lower numbers than this")),
                        intake::answer),
                new Route(
                        "POST",
                        "/intake",
                        "Takes in articles that a form brings: files, or a text",
                        List.of(),
                        Route.Response.PAGE,
                        Role.WRITE,
                        intake::handIn),
                new Route(
                        "POST",
                        "/settings",
                        "Chooses the reader's clock, in this browser",
                        List.of(),
                        new Route.Response("text/plain", "Leads back to the settings"),
                        Role.READ,
                        SettingsPage::choose),
                Route.page("/settings", "How this server is set up", List.of(), new SettingsPage(holdings)::answer));
    }

    private List<Route> ofAStory() {
        return List.of(
                Route.page("/stories/{story}", "One story in short", List.of(STORY), new BriefPage(views)::answer),
                new Route(
                        "POST",
                        "/stories/{story}/seen",
                        "Marks a story as seen by this browser",
                        List.of(STORY),
                        new Route.Response("text/plain", "Leads back to the story"),
                        Role.READ,
                        new SeenPage(views)::mark),
                new Route(
                        "GET",
                        "/stories/{story}/brief.html",
                        "The whole record as one file that needs no server",
                        List.of(STORY),
                        new Route.Response("text/html", "The file"),
                        Role.READ,
                        new BriefPage(views)::file));
    }

    private List<Route> ofItsParts() {
        PeoplePage people = new PeoplePage(decisions);
        return List.of(
                Route.page(
                        "/stories/{story}/statements",
                        "Who said what, filtered",
                        StatementsPage.PARAMETERS,
                        new StatementsPage(views)::answer),
                Route.page(
                        "/stories/{story}" + ComparePage.PATH,
                        "Chosen articles side by side: what several carry, where they differ, what each has alone",
                        List.of(STORY, Parameter.query("with", "An article's id; two to six of them")),
                        new ComparePage(views)::answer),
                Route.page("/stories/{story}/people", "Who is who", List.of(STORY), people::list),
                Route.page(
                        "/stories/{story}/people/{kind}/{name}",
                        "One person or body: names, roles over time, labels by outlet, statements",
                        List.of(
                                STORY,
                                Parameter.path("kind", "Such as person"),
                                Parameter.path("name", "Such as mira-solen")),
                        people::one),
                Route.page(
                        "/stories/{story}/articles", "The articles", List.of(STORY), new ArticlesPage(views)::answer),
                Route.page(
                        "/stories/{story}/articles/{article}",
                        "An article beside its record",
                        List.of(STORY, ARTICLE),
                        new ReaderPage(views)::answer),
                Route.page(
                        "/stories/{story}/articles/{article}/revisions",
                        "What each revision of an article made of the statements of the one before it",
                        List.of(STORY, ARTICLE),
                        new RevisionsPage(holdings, views)::answer));
    }

    private List<Route> ofAStatement() {
        StatementPage statement = new StatementPage(decisions, clock);
        return List.of(
                Route.page(
                        "/stories/{story}/statements/{article}/{span}",
                        "One statement, with what to cite it by",
                        List.of(STORY, ARTICLE, SPAN),
                        statement::answer),
                new Route(
                        "GET",
                        "/stories/{story}/statements/{article}/{span}/cite/{form}",
                        "A citation as a file",
                        List.of(STORY, ARTICLE, SPAN, Parameter.path("form", "plain, md, bib, ris or json")),
                        new Route.Response("text/plain", "The citation"),
                        Role.READ,
                        statement::file));
    }

    @Override
    public Answer trouble(int status, String message, Request request) {
        return TroublePage.answer(status, message);
    }

    @Override
    public Optional<String> unready() {
        try {
            holdings.intake();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("the archive does not answer");
        }
    }
}
