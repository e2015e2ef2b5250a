package org.rapporteur.assembly.utterance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.language.token.TabbedLines;

/** The articles that say of something in them that it was said in another language. */
record TranslatedArticles(Set<ArticleId> articles) {

    static TranslatedArticles of(List<Article> articles) {
        List<Pattern> signs = signs();
        Set<ArticleId> found = new HashSet<>();
        for (Article article : articles) {
            if (signs.stream()
                    .anyMatch(sign -> sign.matcher(article.text().characters()).find())) {
                found.add(article.id());
            }
        }
        return new TranslatedArticles(found);
    }

    static List<Pattern> signs() {
        return TabbedLines.read(TranslatedArticles.class, "translation-signs.tsv", 2).stream()
                .map(line -> Pattern.compile("\\b(?:" + line.get(0) + ")"))
                .toList();
    }

    boolean holds(Piece piece) {
        return articles.contains(piece.article());
    }
}
