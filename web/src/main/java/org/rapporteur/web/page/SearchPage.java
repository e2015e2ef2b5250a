package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.UnreadableQueryException;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;

/** Looks for statements and articles, and shows why words are no query where they are none. */
final class SearchPage {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.query("q", "Words, phrases and fields, as docs/how-to/search.md tells"),
            Parameter.query("in", "statements or articles"),
            Parameter.query("page", "Which page of the hits, from 1"));

    private static final int A_PAGE = 20;
    private static final int PAGES_MAX = Search.MOST_MAX / A_PAGE;
    private static final int QUERY_MAX = 500;

    private final Holdings holdings;
    private final StoryViews views;

    SearchPage(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    Answer answer(Request request) {
        String words = request.find("q").orElse("");
        String in = request.find("in").filter("articles"::equals).orElse("statements");
        if (words.isEmpty()) {
            return shown(new SearchShown(frame(""), "", in, "", "", List.of(), List.of()));
        }
        if (words.length() > QUERY_MAX) {
            return trouble(words.substring(0, QUERY_MAX), in, "a query has at most " + QUERY_MAX + " characters");
        }
        try {
            return found(request, words, in, Query.parse(words));
        } catch (UnreadableQueryException e) {
            return trouble(words, in, String.valueOf(e.getMessage()));
        }
    }

    private Answer trouble(String words, String in, String problem) {
        return shown(new SearchShown(frame(words), words, in, problem, "", List.of(), List.of()))
                .withStatus(400);
    }

    private static Answer shown(SearchShown shown) {
        return Answer.html(Templates.render("search", shown));
    }

    private static Frame frame(String words) {
        return Frame.of("Search", "/search").withWords(words);
    }

    /** The hits of a page are those behind the pages before it, which are looked for with it: the same order each time. */
    private Answer found(Request request, String words, String in, Query query) {
        int page = request.find("page")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(number -> Math.min(Math.max(1, number), PAGES_MAX))
                .orElse(1);
        Search search = in.equals("articles") ? Search.articles(query) : Search.statements(query);
        Hits hits = holdings.find(search.most(page * A_PAGE));
        int all = (int) Math.min(hits.total(), Search.MOST_MAX);
        Paging paging = Paging.of(request, "/search", all, A_PAGE);
        List<SearchShown.Found> found = paging.within(hits.list(), 0).stream()
                .flatMap(hit -> new HitWords(holdings, views).of(hit).stream())
                .toList();
        String sum = Heading.counted(
                (int) Math.min(hits.total(), Integer.MAX_VALUE), in.equals("articles") ? "article" : "statement");
        return shown(new SearchShown(frame(words), words, in, "", sum, found, paging.links()));
    }
}
