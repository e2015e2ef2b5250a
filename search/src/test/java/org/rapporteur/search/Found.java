package org.rapporteur.search;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.text.SourceText;

/** An index of a few articles, and what is found there as lines that a person reads. */
final class Found implements AutoCloseable {
    private final LuceneIndex index = LuceneIndex.inMemory();
    private final List<FiledArticle> articles;

    Found(FiledArticle... articles) {
        this.articles = List.of(articles);
        this.articles.forEach(index::keep);
        index.refresh();
    }

    LuceneIndex index() {
        return index;
    }

    /** The contents of the statements, the best first; of several parts with a dash between them. */
    List<String> statements(String query) {
        return contents(index.find(Search.statements(Query.parse(query))));
    }

    List<String> contents(Hits hits) {
        return hits.list().stream()
                .map(hit -> hit.match(article -> "article " + article.article(), this::content))
                .toList();
    }

    /** The titles of the articles, the best first. */
    List<String> articles(String query) {
        return index.find(Search.articles(Query.parse(query))).list().stream()
                .map(hit -> filed(hit).article().caption())
                .toList();
    }

    /** The highlighted words of all hits. */
    List<String> highlights(Search search) {
        return index.find(search).list().stream()
                .flatMap(hit -> hit.highlights().stream().map(text(hit)::slice))
                .toList();
    }

    SourceText text(Hit hit) {
        return filed(hit).article().text();
    }

    private String content(Hit.OfStatement hit) {
        return filed(hit).statements().stream()
                .filter(filed -> filed.statement().id().equals(hit.statement()))
                .flatMap(filed -> filed.statement().attribution().content().stream())
                .map(text(hit)::slice)
                .collect(Collectors.joining(" – "));
    }

    private FiledArticle filed(Hit hit) {
        return articles.stream()
                .filter(filed -> filed.article().id().equals(hit.article()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        index.close();
    }
}
