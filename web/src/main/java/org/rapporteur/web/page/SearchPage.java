package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.UnreadableQueryException;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;

/** Looks for statements and articles, and shows why words are no query where they are none. */
final class SearchPage {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.query("q", "Words, phrases and fields, as docs/how-to/search.md tells"),
            Parameter.query("in", "statements or articles"),
            Parameter.query("since", "A day: only what was published on that day or later"),
            Parameter.query("page", "Which page of the hits, from 1"));

    private static final int A_PAGE = 20;
    private static final int PAGES_MAX = Search.MOST_MAX / A_PAGE;
    static final int QUERY_MAX = 500;

    private final Holdings holdings;
    private final StoryViews views;

    SearchPage(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    Answer answer(Request request) {
        String words = request.find("q").orElse("");
        String in = request.find("in").filter("articles"::equals).orElse("statements");
        Days since = Days.since(request, "since");
        Asked asked = new Asked(words, in, since.from());
        if (words.isEmpty()) {
            return shown(asked.shown("", "", List.of(), List.of()));
        }
        if (!since.problem().isEmpty()) {
            return trouble(asked, since.problem().replaceFirst("\\.$", ""));
        }
        if (words.length() > QUERY_MAX) {
            return trouble(
                    new Asked(words.substring(0, QUERY_MAX), in, since.from()),
                    "a query has at most " + QUERY_MAX + " characters");
        }
        try {
            return found(
                    request,
                    asked,
                    Query.parse(
                            words + since.first().map(day -> " since:" + day).orElse("")));
        } catch (UnreadableQueryException e) {
            return trouble(asked, String.valueOf(e.getMessage()));
        }
    }

    /** What was asked for, as it was written. */
    private record Asked(String words, String in, String since) {
        SearchShown shown(String problem, String sum, List<SearchShown.Found> found, List<Frame.Link> pages) {
            Frame frame = Frame.of("Search", "/search").withWords(words);
            return new SearchShown(frame, words, in, since, problem, sum, found, pages);
        }
    }

    private static Answer trouble(Asked asked, String problem) {
        return shown(asked.shown(problem, "", List.of(), List.of())).withStatus(400);
    }

    private static Answer shown(SearchShown shown) {
        return Answer.html(Templates.render("search", shown));
    }

    /** The hits of a page are those behind the pages before it, which are looked for with it: the same order each time. */
    private Answer found(Request request, Asked asked, Query query) {
        int page = request.find("page")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(number -> Math.min(Math.max(1, number), PAGES_MAX))
                .orElse(1);
        Search search = asked.in().equals("articles") ? Search.articles(query) : Search.statements(query);
        Hits hits = holdings.find(search.most(page * A_PAGE));
        int all = (int) Math.min(hits.total(), Search.MOST_MAX);
        Paging paging = Paging.of(request, "/search", all, A_PAGE);
        List<SearchShown.Found> found = paging.within(hits.list(), 0).stream()
                .flatMap(hit -> new HitWords(holdings, views).of(hit).stream())
                .toList();
        String sum = Heading.counted(
                (int) Math.min(hits.total(), Integer.MAX_VALUE),
                asked.in().equals("articles") ? "article" : "statement");
        EntryKind kind = asked.in().equals("articles") ? EntryKind.ARTICLE : EntryKind.STATEMENT;
        return shown(
                asked.shown("", sum, found, paging.links()).withTakeAway(TakenAway.links(kind, "/search", request)));
    }
}
