package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.issue.IssueLexicon;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;
import org.rapporteur.assembly.negotiation.party.Parties;
import org.rapporteur.assembly.negotiation.party.Sides;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;

/** Finds the positions that articles report. Safe for use by many threads. */
public final class PositionFinder {

    private final Rules rules;

    public PositionFinder(IssueLexicon issues, IssueMeanings meanings) {
        this.rules = Rules.load(issues, meanings);
    }

    /**
     * By article, in the articles' order, then by place.
     *
     * @param parties is shown each sentence, to see who plays what part
     */
    public List<Position> find(Material material, Sides sides, Parties parties) {
        List<Position> positions = new ArrayList<>();
        for (Article article : material.articles()) {
            material.wordingOf(article.id())
                    .grammar()
                    .ifPresent(grammar -> positions.addAll(
                            new ArticlePositions(rules, material, sides, article, grammar).find(parties)));
        }
        return positions;
    }

    /** How what a party is said to hold changes; by party and issue, then in order of time. */
    public static List<PositionChange> changes(Material material, List<Position> positions) {
        return PositionChanges.of(material, positions);
    }
}
