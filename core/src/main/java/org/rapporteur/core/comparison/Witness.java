package org.rapporteur.core.comparison;

import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * One place where an article gives an utterance, or a part of it.
 *
 * @param statement the statement whose content it is, or is part of
 * @param content in reading order; more than one span where the article's own words stand between
 * @param edits against the fullest witness, in its order; empty for that one itself and for a paraphrase
 */
public record Witness(StatementId statement, List<Span> content, Rendering rendering, List<Edit> edits) {

    /** @throws IllegalArgumentException if there are no words, or edits where there is nothing to compare */
    public Witness {
        content = List.copyOf(content);
        edits = List.copyOf(edits);
        if (content.isEmpty() || content.stream().anyMatch(Span::isEmpty)) {
            throw new IllegalArgumentException("a witness without words: " + statement);
        }
        boolean compared = rendering != Rendering.FULL && rendering != Rendering.PARAPHRASED;
        if (compared == edits.isEmpty()) {
            throw new IllegalArgumentException("a witness %s with edits %s".formatted(rendering, edits));
        }
    }

    public ArticleId article() {
        return statement.article();
    }

    /** From the first word to the last. */
    public Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
