package org.rapporteur.assembly.negotiation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.issue.IssueLexicon;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;
import org.rapporteur.assembly.negotiation.party.Parties;
import org.rapporteur.assembly.negotiation.party.PartyWords;
import org.rapporteur.assembly.negotiation.party.Sides;
import org.rapporteur.assembly.negotiation.position.PositionFinder;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Position;

/** Finds the negotiation that articles report. Safe for use by many threads. */
public final class NegotiationFinder {

    private final IssueLexicon lexicon = IssueLexicon.load();
    private final PartyWords partyWords = PartyWords.load();
    private final PositionFinder positionFinder;

    /** @param meanings how near words are to each issue; {@link IssueMeanings#NONE} leaves it to the words alone */
    public NegotiationFinder(IssueMeanings meanings) {
        this.positionFinder = new PositionFinder(lexicon, meanings);
    }

    /**
     * The parties and what they are said to hold; the same articles always give the same.
     *
     * @param events of the articles: who meets whom
     */
    public Negotiation find(Material material, List<Event> events) {
        Sides sides = new Sides(material);
        Parties parties = new Parties(partyWords, sides);
        parties.look(material, events);
        List<Position> positions = positionFinder.find(material, sides, parties).stream()
                .filter(position ->
                        position.holder().party().filter(parties::isTurn).isEmpty())
                .toList();
        return new Negotiation(
                issuesOf(positions), parties.list(positions), positions, PositionFinder.changes(material, positions));
    }

    /** Those of the positions, with those that they are parts of. */
    private List<Issue> issuesOf(List<Position> positions) {
        Set<IssueId> used = new LinkedHashSet<>();
        for (Position position : positions) {
            used.add(position.issue());
            lexicon.find(position.issue()).flatMap(Issue::parent).ifPresent(used::add);
        }
        return lexicon.issues().stream()
                .filter(issue -> used.contains(issue.id()))
                .toList();
    }
}
