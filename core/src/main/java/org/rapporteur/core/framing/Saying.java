package org.rapporteur.core.framing;

import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.text.Span;

/**
 * With which verb an article has somebody speak.
 *
 * @param lemma its dictionary form: "admit"
 * @param cues where it does, in reading order
 */
public record Saying(ArticleId article, EntityId speaker, String lemma, CueKind kind, List<Span> cues) {

    /** @throws IllegalArgumentException if it does so nowhere */
    public Saying {
        cues = List.copyOf(cues);
        if (cues.isEmpty()) {
            throw new IllegalArgumentException("a verb of saying that stands nowhere: " + lemma);
        }
    }
}
