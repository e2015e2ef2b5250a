package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.Sought;
import org.rapporteur.core.search.UnreadableQueryException;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.desk.Desk;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Looks for statements and articles. */
final class SearchOperation {
    private static final Pattern KEY = Pattern.compile("(\\S+) (\\S+)");

    private final Desk desk;

    SearchOperation(Desk desk) {
        this.desk = desk;
    }

    Operation operation() {
        return Operation.get(
                        "/search",
                        "search",
                        "Looks for statements or articles, the best first",
                        Reply.ok(Shape.of(HitPage.class), "A page of what was found"),
                        this::find)
                .with(
                        ApiParameter.query(
                                "q",
                                "Words, phrases and fields, as docs/how-to/search.md tells",
                                ParameterType.TEXT,
                                "ferry outlet:halden"),
                        ApiParameter.query(
                                "in",
                                "What to look for; statements if nothing is said",
                                ParameterType.oneOf(Sought.values()),
                                "statements"),
                        ApiParameter.query(
                                "like",
                                "A statement's id: what says nearly the same",
                                ParameterType.form(
                                        "[0-9a-f]{12}/\\d{1,9}-\\d{1,9}",
                                        "a statement's id such as 0123456789ab/10-42"),
                                ""),
                        ApiParameter.CURSOR,
                        ApiParameter.LIMIT_OF_A_PAGE);
    }

    private Answer find(Request request) {
        Search search = search(request);
        Optional<String> cursor = Cursor.find(request, "search");
        int limit = PageOf.limit(request);
        Hits hits = desk.find(cursor.map(key -> search.after(hit(key, search.sought())))
                .orElse(search)
                .most(limit + 1));
        List<Map.Entry<String, Hit>> behind =
                hits.list().stream().map(hit -> Map.entry(key(hit), hit)).toList();
        PageOf<Hit> page = PageOf.of(behind, limit, "search");
        HitPage told =
                new HitPage(hits.total(), page.items().stream().map(this::item).toList(), page.next());
        return page.linked(Answers.json(told), request);
    }

    private Search search(Request request) {
        boolean articles = request.find("in").filter("articles"::equals).isPresent();
        Query query = query(request.find("q"));
        Optional<String> like = request.find("like");
        if (like.isEmpty()) {
            return articles ? Search.articles(query) : Search.statements(query);
        }
        if (articles) {
            throw new ProblemException(400, "Only statements are like a statement; wanted in=statements.");
        }
        Meaning meaning = desk.meaning(StatementId.parse(like.get()))
                .orElseThrow(() -> new ProblemException(
                        404, "What statement %s says is not known, or no model was asked.".formatted(like.get())));
        return Search.statements(query).like(meaning);
    }

    private static Query query(Optional<String> written) {
        try {
            return written.map(Query::parse).orElse(Query.EVERYTHING);
        } catch (UnreadableQueryException e) {
            throw new ProblemException(400, "q, %s.".formatted(e.getMessage()));
        }
    }

    private static String key(Hit hit) {
        return hit.score()
                + " "
                + hit.match(
                        article -> article.article().toString(),
                        statement -> statement.statement().toString());
    }

    private static Hit hit(String key, Sought sought) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw Cursor.refused();
        }
        try {
            double score = Double.parseDouble(parts.group(1));
            return sought == Sought.ARTICLES
                    ? new Hit.OfArticle(ArticleId.parse(parts.group(2)), score, List.of())
                    : new Hit.OfStatement(StatementId.parse(parts.group(2)), score, List.of());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }

    private HitItem item(Hit hit) {
        ArticleId id = hit.article();
        Optional<Article> article = desk.revisions(id).stream()
                .filter(revision -> revision.id().equals(id))
                .findFirst()
                .map(revision -> revision.article());
        Optional<SourceText> text = article.map(Article::text);
        Optional<StatementId> statement = hit.match(one -> Optional.empty(), one -> Optional.of(one.statement()));
        return new HitItem(
                id.toString(),
                statement.map(StatementId::toString),
                desk.storyOf(id).map(StoryId::toString),
                article.flatMap(one -> one.imprint().outlet()).map(Outlet::name),
                article.flatMap(one -> one.imprint().title()),
                statement.flatMap(one -> text.map(within -> slice(within, one.extent()))),
                hit.highlights().stream()
                        .flatMap(span -> text.map(within -> slice(within, span)).stream())
                        .toList(),
                hit.score());
    }

    private static PublishedRecord.Slice slice(SourceText text, Span span) {
        return new PublishedRecord.Slice(text.slice(span), span.begin(), span.end());
    }
}
