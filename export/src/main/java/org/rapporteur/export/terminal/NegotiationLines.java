package org.rapporteur.export.terminal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.CourseEntry;
import org.rapporteur.export.brief.DelegateEntry;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.IssuePart;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.PartyEntry;
import org.rapporteur.export.brief.PositionEntry;
import org.rapporteur.export.brief.ProposalEntry;
import org.rapporteur.export.brief.Retold;
import org.rapporteur.export.brief.StepEntry;
import org.rapporteur.export.brief.Told;

/** The parts of a brief that tell of the negotiation. */
final class NegotiationLines {
    private static final int DELEGATE_INDENT = 6;
    private static final int SENTENCE_CHARACTERS_MAX = 130;

    private final Page page;
    private final int indent;

    /**
     * Writes onto a page.
     *
     * @param indent of the words beside a place
     */
    NegotiationLines(Page page, int indent) {
        this.page = page;
        this.indent = indent;
    }

    void negotiation(Brief brief) {
        NegotiationPart negotiation = brief.negotiation();
        TimelineLines timeline = new TimelineLines(page, indent);
        if (!negotiation.parties().isEmpty()) {
            page.part("Parties");
            parties(negotiation.parties());
        }
        timeline.rounds(negotiation.rounds());
        timeline.timeline(brief);
        new MatrixLines(page).matrix(negotiation.matrix());
        if (!negotiation.issues().isEmpty()) {
            page.part("What each is said to hold");
            negotiation.issues().forEach(this::issue);
        }
        if (!negotiation.proposals().isEmpty()) {
            page.part("Plans and texts");
            counts(negotiation.counted());
            negotiation.proposals().forEach(this::proposal);
        }
        if (!negotiation.steps().isEmpty()) {
            page.part("Announced, and what became of it");
            negotiation.steps().forEach(this::step);
        }
    }

    private void parties(List<PartyEntry> parties) {
        parties.stream().filter(party -> party.part() != PartyPart.OUTSIDE).forEach(party -> {
            page.paragraph(2, new Paragraph().say(Look.STRONG, party.name()).say(Look.FAINT, ", " + party.partLabel()));
            party.delegates().forEach(this::delegate);
        });
        String outside = parties.stream()
                .filter(party -> party.part() == PartyPart.OUTSIDE)
                .map(NegotiationLines::outside)
                .collect(Collectors.joining(", "));
        if (!outside.isEmpty()) {
            page.paragraph(2, new Paragraph().say(Look.FAINT, "From outside: ").say(outside));
        }
    }

    private void delegate(DelegateEntry delegate) {
        page.paragraph(
                DELEGATE_INDENT,
                new Paragraph()
                        .say(delegate.name())
                        .say(Look.FAINT, ", " + String.join(", ", delegate.kinds()))
                        .say(": " + delegate.words()));
    }

    private static String outside(PartyEntry party) {
        String names = party.delegates().stream()
                .map(DelegateEntry::name)
                .filter(name -> !name.equals(party.name()))
                .collect(Collectors.joining(", "));
        return party.name() + (names.isEmpty() ? "" : " (" + names + ")");
    }

    private void issue(IssuePart issue) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, issue.issue()));
        Map<String, List<PositionEntry>> alike = issue.positions().stream()
                .collect(Collectors.groupingBy(
                        position -> position.heading() + "\n" + position.told().onOneLine(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().forEach(this::position);
        issue.courses().stream().filter(CourseEntry::isTelling).forEach(this::course);
    }

    /** @param alike what copies of one text have alike */
    private void position(List<PositionEntry> alike) {
        PositionEntry position = alike.get(0);
        String told = position.sentence(SENTENCE_CHARACTERS_MAX)
                .orElseGet(() -> position.told().onOneLine());
        Paragraph words = new Paragraph().say(Look.STRONG, position.heading()).say(": " + told);
        position.stance()
                .condition()
                .ifPresent(condition -> words.say(Look.FAINT, " – condition: " + condition.onOneLine()));
        told(Retold.first(alike.stream().map(PositionEntry::told).toList()), words);
    }

    /** What a party held from one telling to the next, without a word on why. */
    private void course(CourseEntry course) {
        Paragraph words = new Paragraph().say(Look.FAINT, "Over time: ").say(course.party() + " ");
        String before = "";
        for (PositionEntry position : course.positions()) {
            String fresh = course.newIn(position);
            String stance = position.stance().label();
            words.say(before.isEmpty() ? "" : ", then ")
                    .say(stance.equals(before) ? "again" : stance)
                    .say(Look.FAINT, fresh.isEmpty() ? "" : " (" + fresh + ")")
                    .say(" ")
                    .say(Look.PLACE, TimelineLines.place(position.told()));
            before = stance;
        }
        page.paragraph(indent, words);
    }

    private void counts(List<ProposalEntry> counted) {
        if (counted.size() < 2) {
            return;
        }
        String counts = counted.stream()
                .map(proposal -> "%s (%s%s, %s)"
                        .formatted(
                                proposal.points().orElse(""),
                                proposal.id(),
                                proposal.first()
                                        .map(LocalDate::toString)
                                        .map(", first told "::concat)
                                        .orElse(""),
                                Heading.counted(proposal.roots().size(), "root")))
                .collect(Collectors.joining(", "));
        page.paragraph(
                2, new Paragraph().say(Look.FAINT, "Counts beside each other: ").say(counts));
    }

    private void proposal(ProposalEntry proposal) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, proposal.heading()));
        names(proposal);
        proposal.descent()
                .ifPresent(descent -> told(
                        descent.told(),
                        new Paragraph()
                                .say(Look.STRONG, "comes of P" + descent.parent())
                                .say(": " + descent.told().onOneLine())));
        Map<String, List<ProposalEntry.Handled>> alike = proposal.handlings().stream()
                .filter(handled ->
                        handled.kind() != HandlingKind.OWNED || !handled.by().isEmpty())
                .collect(Collectors.groupingBy(
                        handled -> handled.label() + "\n" + handled.told().onOneLine(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().forEach(this::handled);
    }

    /** @param alike what copies of one text have alike */
    private void handled(List<ProposalEntry.Handled> alike) {
        ProposalEntry.Handled handled = alike.get(0);
        told(
                Retold.first(alike.stream().map(ProposalEntry.Handled::told).toList()),
                new Paragraph()
                        .say(Look.STRONG, handled.label())
                        .say(": " + handled.told().onOneLine()));
    }

    /** Each wording once, with every place. */
    private void names(ProposalEntry proposal) {
        Paragraph words = new Paragraph().say(Look.FAINT, "called ");
        String separator = "";
        for (List<Told> name : proposal.byName()) {
            words.say(separator + "“" + name.get(0).onOneLine() + "” ")
                    .say(Look.PLACE, name.stream().map(TimelineLines::place).collect(Collectors.joining(" ")));
            separator = ", ";
        }
        page.paragraph(2, words);
    }

    private void step(StepEntry step) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, step.heading()));
        Retold.of(step.announced())
                .forEach(announced ->
                        told(announced, Paragraph.of(announced.told().onOneLine())));
        step.outcomes()
                .forEach(outcome -> told(
                        outcome.told(),
                        new Paragraph()
                                .say(Look.STRONG, outcome.label())
                                .say(": " + outcome.told().onOneLine())));
    }

    private void told(Told told, Paragraph words) {
        told(new Retold(told, List.of()), words);
    }

    private void told(Retold retold, Paragraph words) {
        page.paragraph(TimelineLines.place(retold.told()), indent, words.say(Look.FAINT, TimelineLines.by(retold)));
    }
}
