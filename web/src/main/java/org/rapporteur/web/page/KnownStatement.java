package org.rapporteur.web.page;

import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/**
 * A statement that somebody decides on, with the record that has it: the one as it is; or, for what somebody else has
 * put elsewhere or left out meanwhile, the one as it was found.
 */
record KnownStatement(Dossier dossier, Article article, Statement statement) {

    /**
     * That of a request's path.
     *
     * @throws NotFoundException if neither record has it
     */
    static KnownStatement get(DecisionViews decisions, StoryView story, Request request) {
        return get(decisions, story, request.part("article") + "/" + request.part("span"));
    }

    static KnownStatement get(DecisionViews decisions, StoryView story, String name) {
        try {
            StatementId id = StatementId.parse(name);
            return find(story.dossier(), id)
                    .or(() -> decisions.desk().findAsFound(story.id()).flatMap(found -> find(found, id)))
                    .orElseThrow(() -> new NotFoundException("There is no statement at " + name + " in this story."));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No statement goes by such a name.");
        }
    }

    private static Optional<KnownStatement> find(Dossier dossier, StatementId id) {
        return dossier.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .flatMap(statement -> dossier.findArticle(id.article())
                        .map(article -> new KnownStatement(dossier, article, statement)));
    }
}
