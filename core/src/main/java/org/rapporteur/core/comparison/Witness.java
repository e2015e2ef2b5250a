package org.rapporteur.core.comparison;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * One place where an article gives an utterance, or a part of it.
 *
 * @param statement the statement whose content it is, or is part of, or the first where it goes over several; empty
 *     where the article has the words, but attributes them to nobody that was found: a quotation without a source,
 *     a published statement in full
 * @param content in reading order; more than one span where the article's own words stand between; of a paraphrase
 *     the clause with its source and cue, as far as these stand in its sentence
 * @param edits against the fullest witness, in its order; empty for that one itself and for a paraphrase
 */
public record Witness(
        ArticleId article, Optional<StatementId> statement, List<Span> content, Rendering rendering, List<Edit> edits) {

    /**
     * @throws IllegalArgumentException if there are no words, the statement is another article's, or there are edits
     *     where there is nothing to compare
     */
    public Witness {
        content = List.copyOf(content);
        edits = List.copyOf(edits);
        if (content.isEmpty() || content.stream().anyMatch(Span::isEmpty)) {
            throw new IllegalArgumentException("a witness without words in " + article);
        }
        if (statement.filter(said -> !said.article().equals(article)).isPresent()) {
            throw new IllegalArgumentException("a witness in %s of %s".formatted(article, statement));
        }
        boolean compared = rendering != Rendering.FULL && rendering != Rendering.PARAPHRASED;
        if (compared == edits.isEmpty()) {
            throw new IllegalArgumentException("a witness %s with edits %s".formatted(rendering, edits));
        }
    }

    /** Part of a statement. */
    public Witness(StatementId statement, List<Span> content, Rendering rendering, List<Edit> edits) {
        this(statement.article(), Optional.of(statement), content, rendering, edits);
    }

    /** From the first word to the last. */
    public Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
