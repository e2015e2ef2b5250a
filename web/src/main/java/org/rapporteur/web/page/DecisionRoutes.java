package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** Where people decide, and see what was decided. */
final class DecisionRoutes {

    private static final Parameter STORY =
            Parameter.path("story", "The story's id: that of the article which began it");
    private static final Parameter ARTICLE = Parameter.path("article", "The article's id");
    private static final Parameter SPAN = Parameter.path("span", "Where words begin and end, such as 10-42");
    private static final Parameter KIND = Parameter.path("kind", "Such as person");
    private static final Parameter NAME = Parameter.path("name", "Such as mira-solen");
    private static final Parameter DECISION = Parameter.path("decision", "The decision's id");
    private static final Parameter BACK = Parameter.query("back", "Where to go afterwards");
    private static final String AT = "/stories/{story}";
    private static final String STATEMENT = AT + "/statements/{article}/{span}";
    private static final String PERSON = AT + "/people/{kind}/{name}";
    private static final Route.Response LEADS_BACK =
            new Route.Response("text/plain", "Leads back; a page, if somebody else decided otherwise");

    private final DecisionViews decisions;
    private final Ruler ruler;
    private final List<Route> routes = new ArrayList<>();

    private DecisionRoutes(DecisionViews decisions) {
        this.decisions = decisions;
        this.ruler = new Ruler(decisions);
    }

    static List<Route> of(DecisionViews decisions) {
        DecisionRoutes made = new DecisionRoutes(decisions);
        made.review();
        made.log();
        made.statements();
        made.people();
        made.others();
        return List.copyOf(made.routes);
    }

    private void review() {
        routes.add(Route.page(
                "/review",
                "What is most in doubt, to be decided",
                ReviewPage.PARAMETERS,
                new ReviewPage(decisions)::answer));
        post(
                AT + "/decide",
                "That something is right, that it is none, or a note",
                List.of(STORY),
                new DecidePage(decisions, ruler)::answer);
    }

    private void log() {
        DecisionsPage log = new DecisionsPage(decisions);
        Parameter known = Parameter.query("known", "How many of those just brought in were here already");
        routes.add(Route.page(
                "/decisions",
                "What people decided, the newest first",
                Stream.concat(DecisionsPage.FILTERS.stream(), Stream.of(known)).toList(),
                log::all));
        routes.add(Route.page("/decisions/{decision}", "One decision", List.of(DECISION), log::one));
        post("/decisions/{decision}/undo", "Undoes a decision, by another one", List.of(DECISION), log::undo);
        post("/decisions/import", "Brings decisions in as JSON Lines", List.of(), log::bring);
        lines("/decisions.jsonl", "What people decided, as JSON Lines", List.of(), log::file);
        routes.add(Route.page(
                AT + "/decisions", "What people decided on a story", with(DecisionsPage.FILTERS, STORY), log::ofStory));
        lines(
                AT + "/decisions.jsonl",
                "What people decided on a story, as JSON Lines",
                List.of(STORY),
                log::fileOfStory);
        routes.add(Route.page(
                AT + "/decisions/changes",
                "A story's record with and without what people decided",
                List.of(STORY),
                new ChangesPage(decisions)::answer));
    }

    private static List<Parameter> with(List<Parameter> some, Parameter... more) {
        return Stream.concat(Stream.of(more), some.stream()).toList();
    }

    private void lines(String path, String summary, List<Parameter> parts, Handler handler) {
        List<Parameter> parameters = with(
                parts,
                Parameter.query("person", "Only what this one decided"),
                Parameter.query("after", "Only decisions with higher numbers than this"));
        routes.add(new Route(
                "GET",
                path,
                summary,
                parameters,
                new Route.Response("application/x-ndjson", "A line for each, the earliest first"),
                Role.READ,
                handler));
    }

    private void statements() {
        StatementForms statements = new StatementForms(decisions, ruler);
        List<Parameter> statement = List.of(STORY, ARTICLE, SPAN);
        form(STATEMENT + "/amend", "Amends a statement", statement, statements::amend, statements::amended);
        WordsForms words = new WordsForms(decisions, ruler);
        form(STATEMENT + "/same", "Says which statements give the same words", statement, words::same, words::joined);
        form(STATEMENT + "/apart", "Says which give other words", statement, words::apart, words::parted);
        String add = AT + "/articles/{article}/add";
        routes.add(Route.page(
                add,
                "The form to add a statement",
                List.of(
                        STORY,
                        ARTICLE,
                        Parameter.query("words", "Words of the article that are said"),
                        Parameter.query("at", "Where they begin, or nearly so"),
                        BACK),
                statements::add));
        post(add, "Adds a statement", List.of(STORY, ARTICLE), statements::added);
    }

    private void people() {
        EntityForms people = new EntityForms(decisions, ruler);
        String merge = AT + "/merge";
        routes.add(Route.page(
                merge,
                "The form to say that several are one",
                List.of(STORY, Parameter.query("one", "One of them; may stand there several times"), BACK),
                people::merge));
        post(merge, "Says that several are one", List.of(STORY), people::merged);
        form(
                PERSON + "/split",
                "Says that words mean somebody else",
                List.of(STORY, KIND, NAME),
                people::split,
                people::parted);
        form(
                PERSON + "/roles/{article}/{span}",
                "Sets the dates of a role",
                List.of(STORY, KIND, NAME, ARTICLE, SPAN),
                people::role,
                people::dated);
    }

    private void others() {
        StoryForms stories = new StoryForms(decisions, ruler);
        form(AT + "/join", "Says that two stories are one", List.of(STORY), stories::join, stories::joined);
        form(AT + "/part", "Says that articles tell another story", List.of(STORY), stories::part, stories::parted);
        StepForms steps = new StepForms(decisions, ruler);
        routes.add(Route.page(
                AT + "/steps/mark",
                "The form to say what became of a step",
                List.of(STORY, Parameter.query("step", "The step's id"), BACK),
                steps::mark));
        post(AT + "/steps/mark", "Says what became of a step", List.of(STORY), steps::marked);
    }

    private void form(String path, String summary, List<Parameter> parts, Handler shown, Handler taken) {
        routes.add(Route.page(
                path,
                "The form that does this: " + summary,
                with(List.of(BACK), parts.toArray(Parameter[]::new)),
                shown));
        post(path, summary, parts, taken);
    }

    private void post(String path, String summary, List<Parameter> parts, Handler handler) {
        routes.add(new Route("POST", path, summary, parts, LEADS_BACK, Role.WRITE, handler));
    }
}
