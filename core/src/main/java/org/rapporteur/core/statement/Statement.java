package org.rapporteur.core.statement;

import org.rapporteur.core.article.ArticleId;

/** An attribution understood: who spoke, and in what circumstances. */
public record Statement(Attribution attribution, Speaker speaker, Circumstances circumstances) {

    public StatementId id() {
        return new StatementId(article(), attribution.extent());
    }

    public ArticleId article() {
        return attribution.provenance().article();
    }
}
