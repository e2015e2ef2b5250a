package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.desk.Desk;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** What is told of articles. */
final class ArticleOperations {
    private final Desk desk;

    ArticleOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return List.of(
                Operation.get(
                                "/articles",
                                "listArticles",
                                "All revisions of all articles, in the order in which they came in",
                                Reply.ok(Shape.of(ListPage.class, RevisionItem.class), "A page of them"),
                                this::list)
                        .with(
                                ApiParameter.query(
                                        "url",
                                        "Only the newest that was published at this address, written as it was handed in",
                                        ParameterType.TEXT,
                                        "https://haldenwire.example/1"),
                                NumberedLists.AFTER,
                                ApiParameter.CURSOR,
                                ApiParameter.LIMIT_OF_A_PAGE),
                Operation.get(
                                "/articles/{article}",
                                "getArticle",
                                "One revision of an article",
                                Reply.ok(Shape.of(RevisionItem.class), "The revision"),
                                request -> Answers.json(RevisionItem.of(get(request), desk)))
                        .with(ApiParameter.ARTICLE),
                Operation.get(
                                "/articles/{article}/revisions",
                                "listRevisions",
                                "All revisions of an article, the first first",
                                Reply.ok(Shape.of(ListPage.class, RevisionItem.class), "All of them, on one page"),
                                this::revisions)
                        .with(ApiParameter.ARTICLE),
                Operation.get(
                                "/articles/{article}/text",
                                "getText",
                                "The stored text of one revision, to the character",
                                Reply.plain("text/plain", "The text, in UTF-8"),
                                this::text)
                        .with(ApiParameter.ARTICLE));
    }

    private Answer list(Request request) {
        Optional<String> url = request.find("url");
        if (url.isPresent()) {
            List<RevisionItem> newest = desk.findNewestAt(url.get()).stream()
                    .map(revision -> RevisionItem.of(revision, desk))
                    .toList();
            return Answers.json(new ListPage<>(newest, Optional.empty()));
        }
        return NumberedLists.page(
                "articles",
                request,
                desk::listRevisions,
                Revision::number,
                revision -> RevisionItem.of(revision, desk));
    }

    private Answer revisions(Request request) {
        List<RevisionItem> revisions = desk.revisions(get(request).id()).stream()
                .map(revision -> RevisionItem.of(revision, desk))
                .toList();
        return Answers.json(new ListPage<>(revisions, Optional.empty()));
    }

    private Answer text(Request request) {
        return Answers.hashed(
                Answer.text(Answer.PLAIN, get(request).article().text().characters()));
    }

    private Revision get(Request request) {
        ArticleId id = ArticleId.parse(request.part("article"));
        return desk.revisions(id).stream()
                .filter(revision -> revision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, "There is no article %s.".formatted(id)));
    }
}
