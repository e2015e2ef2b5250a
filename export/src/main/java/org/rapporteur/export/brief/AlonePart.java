package org.rapporteur.export.brief;

import java.util.List;

/** What one article has and no other in hand, in reading order. */
public record AlonePart(ArticleEntry article, List<Told> tellings) {

    public AlonePart {
        tellings = List.copyOf(tellings);
    }
}
