package org.rapporteur.desk;

import java.util.function.Supplier;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.language.kept.Kept;
import org.rapporteur.language.kept.ReadingVersion;

/** Reads one article, always by the same version. Safe for use by many threads. */
record Reader(ReadArticles.OneArticle oneArticle, Supplier<ReadingVersion> version) {

    Kept read(Article article) {
        ProblemList problems = new ProblemList();
        return new Kept(oneArticle.read(article, problems), problems.list());
    }
}
