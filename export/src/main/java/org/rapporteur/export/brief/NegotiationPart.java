package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The negotiation.
 *
 * @param parties the sides first
 * @param rounds in order of their days, those without a day last
 * @param issues in the order of the tree of issues, those without a position left out
 * @param matrix the same positions, parties against issues
 * @param proposals in order of the first telling
 * @param steps by when they are to be, those without a day last
 */
public record NegotiationPart(
        List<PartyEntry> parties,
        List<RoundEntry> rounds,
        List<IssuePart> issues,
        MatrixPart matrix,
        List<ProposalEntry> proposals,
        List<StepEntry> steps) {

    public NegotiationPart {
        parties = List.copyOf(parties);
        rounds = List.copyOf(rounds);
        issues = List.copyOf(issues);
        proposals = List.copyOf(proposals);
        steps = List.copyOf(steps);
    }

    /** The same with those steps alone that are not over before a day. */
    NegotiationPart since(LocalDate day) {
        List<StepEntry> later =
                steps.stream().filter(step -> step.due().reaches(day)).toList();
        return new NegotiationPart(parties, rounds, issues, matrix, proposals, later);
    }

    public boolean isEmpty() {
        return parties.isEmpty() && rounds.isEmpty() && issues.isEmpty() && proposals.isEmpty() && steps.isEmpty();
    }

    /** By issue, then by party, then in order of time. */
    public List<ChangeEntry> changes() {
        return issues.stream().flatMap(issue -> issue.changes().stream()).toList();
    }

    /** The versions of which somebody says how many points they have, to be held beside each other. */
    public List<ProposalEntry> counted() {
        return proposals.stream()
                .filter(proposal -> proposal.points().isPresent())
                .toList();
    }

    /** Every passage that is shown. */
    public Stream<Told> passages() {
        return Stream.of(
                        rounds.stream().flatMap(RoundEntry::passages),
                        issues.stream()
                                .flatMap(issue -> issue.positions().stream())
                                .map(PositionEntry::told),
                        proposals.stream().flatMap(ProposalEntry::passages),
                        steps.stream().flatMap(StepEntry::passages))
                .flatMap(passages -> passages);
    }
}
