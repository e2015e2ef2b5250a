package org.rapporteur.assembly.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Position;

/** Finds the negotiation that articles report. Safe for use by many threads. */
public final class NegotiationFinder {

    private final Rules rules = Rules.load();

    /** The parties and what they are said to hold; the same articles always give the same. */
    public Negotiation find(Material material) {
        Sides sides = new Sides(material);
        Parties parties = new Parties(rules.partyWords(), sides);
        List<Position> positions = new ArrayList<>();
        for (Article article : material.articles()) {
            material.wordingOf(article.id())
                    .grammar()
                    .ifPresent(grammar -> positions.addAll(
                            new ArticlePositions(rules, material, sides, article, grammar).find(parties)));
        }
        return new Negotiation(
                issuesOf(positions), parties.list(positions), positions, PositionChanges.of(material, positions));
    }

    /** Those of the positions, with those that they are parts of. */
    private List<Issue> issuesOf(List<Position> positions) {
        Set<IssueId> used = new LinkedHashSet<>();
        for (Position position : positions) {
            used.add(position.issue());
            rules.issues().find(position.issue()).flatMap(Issue::parent).ifPresent(used::add);
        }
        return rules.issues().issues().stream()
                .filter(issue -> used.contains(issue.id()))
                .toList();
    }
}
