package org.rapporteur.export.terminal;

import org.rapporteur.export.brief.IssuePart;
import org.rapporteur.export.brief.NegotiationPart;
import org.rapporteur.export.brief.PositionEntry;
import org.rapporteur.export.brief.ProposalEntry;
import org.rapporteur.export.brief.StepEntry;
import org.rapporteur.export.brief.Told;

/** The parts of a brief that tell of the negotiation. */
final class NegotiationLines {

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

    void negotiation(NegotiationPart negotiation) {
        if (!negotiation.parties().isEmpty()) {
            page.part("Parties");
            negotiation.parties().forEach(party -> page.paragraph(2, Paragraph.of(party.sentence())));
        }
        if (!negotiation.issues().isEmpty()) {
            page.part("What each is said to hold, issue by issue");
            negotiation.issues().forEach(this::issue);
        }
        if (!negotiation.proposals().isEmpty()) {
            page.part("Plans and texts");
            negotiation.proposals().forEach(this::proposal);
        }
        if (!negotiation.steps().isEmpty()) {
            page.part("Announced, and what became of it");
            negotiation.steps().forEach(this::step);
        }
    }

    private void issue(IssuePart issue) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, issue.issue()));
        issue.positions().forEach(this::position);
    }

    private void position(PositionEntry position) {
        Paragraph words = new Paragraph()
                .say(Look.STRONG, position.heading())
                .say(": " + position.told().onOneLine());
        position.stance()
                .condition()
                .ifPresent(condition -> words.say(Look.FAINT, " – condition: " + condition.onOneLine()));
        told(position.told(), words);
    }

    private void proposal(ProposalEntry proposal) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, proposal.heading()));
        proposal.names().forEach(name -> told(name, Paragraph.of(name.onOneLine())));
        proposal.handlings()
                .forEach(handled -> told(
                        handled.told(),
                        new Paragraph()
                                .say(Look.STRONG, handled.label())
                                .say(": " + handled.told().onOneLine())));
    }

    private void step(StepEntry step) {
        page.paragraph(0, new Paragraph().say(Look.STRONG, step.heading()));
        step.announced().forEach(announced -> told(announced, Paragraph.of(announced.onOneLine())));
        step.outcomes()
                .forEach(outcome -> told(
                        outcome.told(),
                        new Paragraph()
                                .say(Look.STRONG, outcome.label())
                                .say(": " + outcome.told().onOneLine())));
    }

    private void told(Told told, Paragraph words) {
        page.paragraph("[" + told.anchor() + "]", indent, words.say(Look.FAINT, " – " + told.by()));
    }
}
