package org.rapporteur.export.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Puts the words to passages of a dossier's articles. */
final class PassagePublication {

    private final Map<ArticleId, SourceText> texts;

    PassagePublication(Map<ArticleId, SourceText> texts) {
        this.texts = Map.copyOf(texts);
    }

    PublishedComparison.Passage passage(Passage passage) {
        Span span = passage.span();
        return new PublishedComparison.Passage(
                passage.article().toString(),
                span.begin(),
                span.end(),
                text(passage.article()).slice(span));
    }

    List<PublishedComparison.Passage> passages(List<Passage> passages) {
        return each(passages, this::passage);
    }

    PublishedRecord.Slice slice(ArticleId article, Span span) {
        return new PublishedRecord.Slice(text(article).slice(span), span.begin(), span.end());
    }

    List<PublishedRecord.Slice> slices(ArticleId article, List<Span> spans) {
        return each(spans, span -> slice(article, span));
    }

    /**
     * The text of an article.
     *
     * @throws IllegalArgumentException if the dossier has no such article
     */
    SourceText text(ArticleId id) {
        return Optional.ofNullable(texts.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no article %s in this dossier".formatted(id)));
    }

    PublishedComparison.Telling telling(Telling telling) {
        Passage passage = telling.passage();
        Span span = passage.span();
        return new PublishedComparison.Telling(
                passage.article().toString(),
                span.begin(),
                span.end(),
                text(passage.article()).slice(span),
                telling.statement().map(StatementId::toString));
    }

    List<PublishedComparison.Telling> tellings(List<Telling> tellings) {
        return each(tellings, this::telling);
    }

    List<PublishedComparison.Origin> roots(List<Root> roots) {
        return each(
                roots,
                root -> new PublishedComparison.Origin(
                        root.kind(),
                        root.entity().map(EntityId::toString),
                        root.outlet(),
                        root.notInHand().map(this::passage),
                        each(root.articles(), ArticleId::toString)));
    }

    static <A, B> List<B> each(List<A> parts, Function<A, B> publication) {
        return parts.stream().map(publication).toList();
    }
}
