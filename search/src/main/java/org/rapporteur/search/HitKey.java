package org.rapporteur.search;

import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Said;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/** An id whose characters are in the order of the ids: {@code 0123456789ab/0000000010-0000000042}. */
record HitKey(String characters) implements Comparable<HitKey> {

    static HitKey of(ArticleId article) {
        return new HitKey(article.value());
    }

    static HitKey of(StatementId statement) {
        return new HitKey("%s/%010d-%010d"
                .formatted(
                        statement.article(),
                        statement.extent().begin(),
                        statement.extent().end()));
    }

    static HitKey of(Hit hit) {
        return hit.match(article -> of(article.article()), statement -> of(statement.statement()));
    }

    boolean isOfStatement() {
        return characters.indexOf('/') >= 0;
    }

    /** @param said of an article, nothing */
    Hit hit(double score, List<Span> highlights, Said said) {
        int slash = characters.indexOf('/');
        if (slash < 0) {
            return new Hit.OfArticle(new ArticleId(characters), score, highlights);
        }
        int dash = characters.indexOf('-', slash);
        Span extent = new Span(
                Integer.parseInt(characters, slash + 1, dash, 10),
                Integer.parseInt(characters, dash + 1, characters.length(), 10));
        StatementId id = new StatementId(new ArticleId(characters.substring(0, slash)), extent);
        return new Hit.OfStatement(id, score, highlights, said);
    }

    @Override
    public int compareTo(HitKey other) {
        return characters.compareTo(other.characters);
    }
}
