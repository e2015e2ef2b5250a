package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.time.Window;

/** Puts the negotiation of a dossier in a brief's order. */
final class Negotiating {

    private final Register register;
    private final Callings callings;
    private final Dossier dossier;
    private final Negotiation negotiation;
    private final Chronicle chronicle;
    private final Map<Step, StepEntry> steps = new LinkedHashMap<>();

    Negotiating(Register register, Callings callings, Dossier dossier) {
        this.register = register;
        this.callings = callings;
        this.dossier = dossier;
        negotiation = dossier.negotiation();
        chronicle = new Chronicle(register, dossier);
        negotiation.steps().stream()
                .sorted(Comparator.comparing(Negotiating::begin))
                .forEach(step -> steps.put(step, step(steps.size() + 1, step)));
    }

    TimelinePart timeline() {
        return chronicle.part(steps);
    }

    NegotiationPart part() {
        Holding holding = new Holding(register, negotiation);
        return new NegotiationPart(
                negotiation.parties().stream().map(this::party).toList(),
                rounds(),
                holding.issues(),
                holding.matrix(),
                proposals(),
                List.copyOf(steps.values()));
    }

    private PartyEntry party(Party party) {
        Map<EntityId, List<Delegate>> byPerson = party.delegates().stream()
                .collect(Collectors.groupingBy(Delegate::person, LinkedHashMap::new, Collectors.toList()));
        List<DelegateEntry> delegates = new ArrayList<>();
        byPerson.forEach((person, said) -> delegates.add(delegate(person, said)));
        return new PartyEntry(
                register.name(party.entity()).name(),
                party.part(),
                party.alsoAs().stream().map(id -> register.name(id).name()).toList(),
                delegates);
    }

    private DelegateEntry delegate(EntityId person, List<Delegate> said) {
        List<Role> roles = said.stream().map(Delegate::role).toList();
        return new DelegateEntry(
                register.name(person).name(),
                said.stream()
                        .map(Delegate::kind)
                        .map(NegotiationWords::of)
                        .distinct()
                        .toList(),
                callings.roles(roles),
                dossier.events().stream()
                        .filter(event -> isOfOffice(event.kind()) && takesPart(person, event))
                        .flatMap(event -> chronicle.find(event.id()).stream())
                        .toList());
    }

    private static boolean isOfOffice(EventKind kind) {
        return kind == EventKind.APPOINTMENT || kind == EventKind.RESIGNATION || kind == EventKind.DISMISSAL;
    }

    /** Who resigns does it himself; who is appointed or dismissed is so by another. */
    private static boolean takesPart(EntityId person, Event event) {
        Part part = event.kind() == EventKind.RESIGNATION ? Part.ACTOR : Part.TARGET;
        return event.mentions().stream()
                .flatMap(mention -> mention.participants().stream())
                .anyMatch(participant -> participant.part() == part
                        && participant.entity().filter(person::equals).isPresent());
    }

    private List<RoundEntry> rounds() {
        List<RoundEntry> entries = new ArrayList<>();
        for (Round round : negotiation.rounds()) {
            chronicle
                    .find(round.event())
                    .ifPresent(talks -> entries.add(new RoundEntry(
                            entries.size() + 1,
                            talks,
                            round.under().stream()
                                    .flatMap(id -> chronicle.find(id).stream())
                                    .toList(),
                            round.descriptions().stream().map(register::told).toList(),
                            round.outcomes().stream().map(register::told).toList())));
        }
        return entries;
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
                    proposal.descent()
                            .map(descent -> new ProposalEntry.Descent(
                                    numbers.getOrDefault(descent.parent(), 0), register.told(descent.words()))),
                    first(proposal),
                    names(proposal),
                    proposal.handlings().stream().map(this::handled).toList(),
                    register.roots(proposal.roots())));
        }
        return entries;
    }

    private Optional<LocalDate> first(Proposal proposal) {
        return proposal.tellings().stream()
                .flatMap(telling -> register.told(telling).day().stream())
                .min(LocalDate::compareTo);
    }

    /** Each wording of an article once. */
    private List<Told> names(Proposal proposal) {
        Set<String> seen = new HashSet<>();
        return proposal.tellings().stream()
                .map(register::told)
                .filter(told -> seen.add(told.article().label() + " " + told.onOneLine()))
                .toList();
    }

    private ProposalEntry.Handled handled(Handling handling) {
        List<String> known =
                handling.who().stream().map(id -> register.name(id).name()).toList();
        return new ProposalEntry.Handled(
                handling.kind(),
                known.isEmpty() ? handling.by().map(this::quoted).stream().toList() : known,
                handling.what().map(register::slice),
                register.told(new Telling(handling.words(), handling.statement())));
    }

    private String quoted(Passage words) {
        return "“" + register.slice(words).onOneLine() + "”";
    }

    private static LocalDate begin(Step step) {
        return step.window().flatMap(Window::firstDay).orElse(LocalDate.MAX);
    }

    private StepEntry step(int number, Step step) {
        String who = step.actors().stream()
                .map(Actor::words)
                .map(this::quoted)
                .distinct()
                .collect(Collectors.joining(", "));
        return new StepEntry(
                number,
                Stream.of(who, quoted(step.deed()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(": ")),
                When.of(step.window()),
                When.of(step.due()),
                step.fate(),
                step.announced().stream()
                        .map(announcement -> register.told(announcement.telling()))
                        .toList(),
                step.outcomes().stream()
                        .map(outcome -> new StepEntry.Outcome(
                                outcome.fate(), When.of(outcome.window()), register.told(outcome.telling())))
                        .toList(),
                step.ruled().isPresent());
    }
}
