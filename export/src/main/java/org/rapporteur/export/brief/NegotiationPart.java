package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Stream;

/**
 * The negotiation.
 *
 * @param parties the sides first
 * @param issues in the order of the tree of issues, those without a position left out
 * @param proposals in order of the first telling
 * @param steps by when they are to be, those without a day last
 */
public record NegotiationPart(
        List<PartyEntry> parties, List<IssuePart> issues, List<ProposalEntry> proposals, List<StepEntry> steps) {

    public NegotiationPart {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        proposals = List.copyOf(proposals);
        steps = List.copyOf(steps);
    }

    /** Every passage that is shown. */
    public Stream<Told> passages() {
        return Stream.of(
                        issues.stream()
                                .flatMap(issue -> issue.positions().stream())
                                .map(PositionEntry::told),
                        proposals.stream().flatMap(proposal -> proposal.names().stream()),
                        proposals.stream()
                                .flatMap(proposal -> proposal.handlings().stream())
                                .map(ProposalEntry.Handled::told),
                        steps.stream().flatMap(step -> step.announced().stream()),
                        steps.stream().flatMap(step -> step.outcomes().stream()).map(StepEntry.Outcome::told))
                .flatMap(passages -> passages);
    }
}
