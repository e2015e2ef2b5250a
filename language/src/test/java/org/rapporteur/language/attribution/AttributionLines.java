package org.rapporteur.language.attribution;

import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.encoder.Sketch;

/** The attributions of a sketch, one a line: form, source, cue and content, parted by bars. */
final class AttributionLines {

    private AttributionLines() {}

    static List<String> of(Sketch sketch) {
        Article article = Article.identify("test.txt", Imprint.UNKNOWN, sketch.text());
        return new ArticleReader(sketch.encoder())
                .read(article, Problems.IGNORED).statements().stream()
                        .map(statement -> line(article, statement.attribution()))
                        .toList();
    }

    private static String line(Article article, Attribution attribution) {
        return String.join(
                " | ",
                attribution.form().name(),
                attribution.source().span().map(article.text()::slice).orElse("?"),
                attribution.cue().map(cue -> article.text().slice(cue.span())).orElse("?"),
                String.join(
                        " + ",
                        attribution.content().stream()
                                .map(article.text()::slice)
                                .toList()));
    }
}
