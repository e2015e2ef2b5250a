package org.rapporteur.core.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityId;

/**
 * The negotiation that articles report.
 *
 * @param issues those that a position is about, with those that they are parts of; the wider before its parts
 * @param parties the sides first, then the others, each by id
 * @param positions by article, in the articles' order, then by place
 * @param changes by party and issue, then in order of time
 * @param proposals in order of the first telling
 * @param rounds in order of their days, those without a day last
 * @param steps in order of the first announcement
 */
public record Negotiation(
        List<Issue> issues,
        List<Party> parties,
        List<Position> positions,
        List<PositionChange> changes,
        List<Proposal> proposals,
        List<Round> rounds,
        List<Step> steps) {

    public static final Negotiation NONE =
            new Negotiation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Of whose texts and rounds nothing is known. */
    public Negotiation(
            List<Issue> issues, List<Party> parties, List<Position> positions, List<PositionChange> changes) {
        this(issues, parties, positions, changes, List.of(), List.of(), List.of());
    }

    /** The same with these texts, rounds and steps in place of its own. */
    public Negotiation with(List<Proposal> otherProposals, List<Round> otherRounds, List<Step> otherSteps) {
        return new Negotiation(issues, parties, positions, changes, otherProposals, otherRounds, otherSteps);
    }

    /** @throws IllegalArgumentException if an issue is not listed before its parts, or two parts share an id */
    public Negotiation {
        issues = List.copyOf(issues);
        parties = List.copyOf(parties);
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
        proposals = List.copyOf(proposals);
        rounds = List.copyOf(rounds);
        steps = List.copyOf(steps);
        Set<IssueId> issueIds = new HashSet<>();
        for (Issue issue : issues) {
            if (issue.parent().filter(parent -> !issueIds.contains(parent)).isPresent() || !issueIds.add(issue.id())) {
                throw new IllegalArgumentException("issue %s comes twice, or before its parent".formatted(issue.id()));
            }
        }
        Set<EntityId> partyIds = new HashSet<>();
        for (Party party : parties) {
            if (!partyIds.add(party.entity())) {
                throw new IllegalArgumentException("party %s comes twice".formatted(party.entity()));
            }
        }
        for (Position position : positions) {
            if (!issueIds.contains(position.issue())) {
                throw new IllegalArgumentException("a position on %s, which is not listed".formatted(position.issue()));
            }
            position.holder().party().filter(party -> !partyIds.contains(party)).ifPresent(party -> {
                throw new IllegalArgumentException("a position of %s, which is no party here".formatted(party));
            });
        }
    }

    public Optional<Party> findParty(EntityId id) {
        return parties.stream().filter(party -> party.entity().equals(id)).findFirst();
    }
}
