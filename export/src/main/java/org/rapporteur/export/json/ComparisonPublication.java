package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.Coverage;

/** Turns what is common to articles, and where they differ, into its part of the published record. */
final class ComparisonPublication {

    private final PassagePublication passages;

    ComparisonPublication(PassagePublication passages) {
        this.passages = passages;
    }

    /** The shares in the articles' order. */
    PublishedCoverage coverage(Coverage coverage, List<Article> articles) {
        return new PublishedCoverage(
                each(
                        coverage.stories(),
                        story -> new PublishedCoverage.StoryTold(
                                story.id().toString(),
                                each(story.articles(), ArticleId::toString),
                                passages.passages(story.knownBy()))),
                each(coverage.copies(), this::copy),
                articles.stream()
                        .map(Article::id)
                        .flatMap(id -> Optional.ofNullable(coverage.ownShares().get(id))
                                .map(share -> new PublishedCoverage.OwnPart(id.toString(), share.least(), share.most()))
                                .stream())
                        .toList());
    }

    private PublishedCoverage.SharedCopy copy(Copy copy) {
        return new PublishedCoverage.SharedCopy(
                copy.first().toString(),
                copy.second().toString(),
                copy.extent(),
                copy.original().map(ArticleId::toString),
                copy.reason(),
                each(
                        copy.shared(),
                        run -> new PublishedCoverage.SharedRun(
                                passages.slice(copy.first(), run.first()),
                                passages.slice(copy.second(), run.second()),
                                run.words(),
                                run.quoted())));
    }

    PublishedComparison comparison(Comparison comparison) {
        return new PublishedComparison(
                each(comparison.utterances(), this::utterance),
                each(
                        comparison.facts(),
                        fact -> new PublishedComparison.Fact(
                                passages.tellings(fact.tellings()), passages.roots(fact.roots()))),
                each(comparison.differences(), this::difference),
                passages.tellings(comparison.alone()),
                each(comparison.silences(), this::silence));
    }

    private PublishedComparison.Utterance utterance(Utterance utterance) {
        ArticleId fullest = utterance.fullest().article();
        return new PublishedComparison.Utterance(
                each(utterance.witnesses(), witness -> witness(fullest, witness)), passages.roots(utterance.roots()));
    }

    private PublishedComparison.Witness witness(ArticleId fullest, Witness witness) {
        return new PublishedComparison.Witness(
                witness.article().toString(),
                witness.statement().map(StatementId::toString),
                witness.rendering(),
                passages.slices(witness.article(), witness.content()),
                each(
                        witness.edits(),
                        edit -> new PublishedComparison.EditRun(
                                edit.kind(),
                                edit.fullest().map(span -> passages.slice(fullest, span)),
                                edit.here().map(span -> passages.slice(witness.article(), span)))));
    }

    private PublishedComparison.DifferenceFound difference(Difference difference) {
        return new PublishedComparison.DifferenceFound(
                difference.slot(),
                difference.bearing(),
                difference.about().map(EntityId::toString),
                each(difference.sides(), side -> new PublishedComparison.Side(passages.tellings(side.tellings()))));
    }

    private PublishedComparison.SilenceFound silence(Silence silence) {
        return new PublishedComparison.SilenceFound(
                silence.kind(), silence.who().map(EntityId::toString), passages.passages(silence.passages()));
    }
}
