package org.rapporteur.export.brief;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.time.Window;

/** Puts the negotiation of a dossier in a brief's order. */
final class Negotiating {

    private final Register register;
    private final Negotiation negotiation;

    Negotiating(Register register, Dossier dossier) {
        this.register = register;
        this.negotiation = dossier.negotiation();
    }

    NegotiationPart part() {
        return new NegotiationPart(
                negotiation.parties().stream().map(this::party).toList(),
                negotiation.issues().stream()
                        .map(this::issue)
                        .filter(issue -> !issue.positions().isEmpty())
                        .toList(),
                proposals(),
                negotiation.steps().stream()
                        .sorted(Comparator.comparing(Negotiating::begin))
                        .map(this::step)
                        .toList());
    }

    private PartyEntry party(Party party) {
        return new PartyEntry(
                register.name(party.entity()).name(),
                NegotiationWords.of(party.part()),
                party.delegates().stream()
                        .map(delegate -> register.name(delegate.person()).name())
                        .distinct()
                        .toList());
    }

    private IssuePart issue(Issue issue) {
        List<EntityId> order = negotiation.parties().stream().map(Party::entity).toList();
        return new IssuePart(
                issue.name(),
                negotiation.positions().stream()
                        .filter(position -> position.issue().equals(issue.id()))
                        .sorted(Comparator.comparingInt(position ->
                                position.holder().party().map(order::indexOf).orElse(order.size())))
                        .map(this::position)
                        .toList());
    }

    private PositionEntry position(Position position) {
        Passage holder = new Passage(position.article(), position.holder().words());
        return new PositionEntry(
                position.holder()
                        .party()
                        .map(id -> register.name(id).name())
                        .orElseGet(() -> "“" + register.slice(holder).onOneLine() + "”"),
                NegotiationWords.of(position.stance()),
                position.word().kind() == WordKind.OWN,
                register.told(
                        position.article(),
                        List.of(position.words()),
                        position.word().statement()),
                position.stance().condition().map(span -> register.slice(new Passage(position.article(), span))));
    }

    private List<ProposalEntry> proposals() {
        Map<ProposalId, Integer> numbers = new HashMap<>();
        negotiation.proposals().forEach(proposal -> numbers.put(proposal.id(), numbers.size() + 1));
        List<ProposalEntry> entries = new ArrayList<>();
        for (Proposal proposal : negotiation.proposals()) {
            entries.add(new ProposalEntry(
                    entries.size() + 1,
                    proposal.points().isPresent()
                            ? Optional.of(Heading.counted(proposal.points().getAsInt(), "point"))
                            : Optional.empty(),
                    proposal.descent().map(descent -> numbers.getOrDefault(descent.parent(), 0)),
                    names(proposal),
                    proposal.handlings().stream()
                            .map(handling -> new ProposalEntry.Handled(
                                    NegotiationWords.of(handling.kind()),
                                    told(new Telling(handling.words(), handling.statement()))))
                            .toList(),
                    proposal.roots().size()));
        }
        return entries;
    }

    /** Each wording of an article once. */
    private List<Told> names(Proposal proposal) {
        Set<String> seen = new HashSet<>();
        return proposal.tellings().stream()
                .map(this::told)
                .filter(told -> seen.add(told.article().label() + " " + told.onOneLine()))
                .toList();
    }

    private static LocalDateTime begin(Step step) {
        return step.window().flatMap(Window::from).orElse(LocalDateTime.MAX);
    }

    private StepEntry step(Step step) {
        return new StepEntry(
                NegotiationWords.of(step.window()),
                NegotiationWords.of(step.fate()),
                step.announced().stream()
                        .map(announcement -> told(announcement.telling()))
                        .toList(),
                step.outcomes().stream()
                        .map(outcome -> new StepEntry.Outcome(
                                NegotiationWords.of(outcome.fate())
                                        + outcome.window()
                                                .map(Optional::of)
                                                .map(to -> " to " + NegotiationWords.of(to))
                                                .orElse(""),
                                told(outcome.telling())))
                        .toList());
    }

    private Told told(Telling telling) {
        return register.told(telling.article(), List.of(telling.passage().span()), telling.statement());
    }
}
