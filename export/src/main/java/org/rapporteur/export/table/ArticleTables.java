package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.OwnShare;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.passage.Passages;

/** The articles, and how they hang together. */
final class ArticleTables {

    private final Dossier dossier;
    private final Passages passages;

    ArticleTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(articles(), stories(), copies(), problems());
    }

    private Table articles() {
        List<Row> rows = new ArrayList<>();
        for (Article article : dossier.articles()) {
            Imprint imprint = article.imprint();
            Optional<OwnShare> own =
                    Optional.ofNullable(dossier.coverage().ownShares().get(article.id()));
            rows.add(new Row(passages)
                    .put(article.id())
                    .put("A" + (rows.size() + 1))
                    .put(imprint.outlet())
                    .put(imprint.published())
                    .put(imprint.updated())
                    .put(imprint.title())
                    .put(imprint.byline())
                    .put(imprint.url())
                    .put(imprint.language())
                    .put(article.origin())
                    .put(article.text().length())
                    .put(article.text().sha256())
                    .put(dossier.statementsOf(article.id()).size())
                    .put(own.map(OwnShare::least))
                    .put(own.map(OwnShare::most)));
        }
        return Table.of(
                "articles",
                "article label outlet published updated title byline url language origin characters sha256 statements"
                        + " own_least own_most",
                rows);
    }

    private Table stories() {
        List<Row> rows = new ArrayList<>();
        for (Story story : dossier.coverage().stories()) {
            for (ArticleId article : story.articles()) {
                rows.add(new Row(passages).put(story.id()).put(article));
            }
        }
        return Table.of("stories", "story article", rows);
    }

    /** A row a stretch of shared text; two states of one page that share nothing have one without words. */
    private Table copies() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Copy copy : dossier.coverage().copies()) {
            number++;
            for (SharedText shared : copy.shared()) {
                rows.add(copy(number, copy)
                        .passage(copy.first(), shared.first())
                        .passage(copy.second(), shared.second())
                        .put(shared.words())
                        .put(shared.quoted()));
            }
            if (copy.shared().isEmpty()) {
                rows.add(copy(number, copy)
                        .put(copy.first())
                        .slice(copy.first(), Optional.empty())
                        .put(copy.second())
                        .slice(copy.second(), Optional.empty())
                        .put(0)
                        .put(false));
            }
        }
        return Table.of(
                "copies",
                "copy extent original reason article begin end words other_article other_begin other_end other_words"
                        + " shared_words quoted",
                rows);
    }

    private Row copy(int number, Copy copy) {
        return new Row(passages)
                .put(number)
                .value(copy.extent())
                .put(copy.original())
                .put(copy.reason());
    }

    private Table problems() {
        List<Row> rows = new ArrayList<>();
        for (Problem problem : dossier.problems()) {
            Optional<Span> span = problem.place().span();
            rows.add(new Row(passages)
                    .put(problem.kind())
                    .value(problem.consequence())
                    .put(problem.place().origin())
                    .put(span.map(Span::begin))
                    .put(span.map(Span::end))
                    .put(problem.message()));
        }
        return Table.of("problems", "kind consequence origin begin end message", rows);
    }
}
