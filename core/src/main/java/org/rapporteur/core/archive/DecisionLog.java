package org.rapporteur.core.archive;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;

/** What persons ruled, in the order in which it was kept. Nothing is ever altered or taken out. */
public interface DecisionLog {
    /** Keeps a decision behind all others; one that is kept already stays where it is. */
    Numbered<Decision> keep(Decision decision);

    /** Empty if no decision has this id. */
    Optional<Numbered<Decision>> find(DecisionId id);

    /** Those on one subject, the earliest first. Asked before {@link #keep}, it shows what somebody else just ruled. */
    List<Numbered<Decision>> listOn(String kind, String name);

    /** Those anchored to words of an article, the earliest first. */
    List<Numbered<Decision>> listIn(ArticleId article);

    /** Those with higher numbers than this, the lowest first, at most so many; numbers have no gaps. */
    List<Numbered<Decision>> listAfter(long number, int max);
}
