package org.rapporteur.export.html;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.NegotiationPart;

/** The parts of the page that tell of the negotiation and of what happened; those with nothing in them are left out. */
final class NegotiationParts {

    private final Html html;
    private final Brief brief;
    private final NegotiationPart negotiation;

    NegotiationParts(Html html, Brief brief) {
        this.html = html;
        this.brief = brief;
        this.negotiation = brief.negotiation();
    }

    List<Part> list() {
        return Stream.of(held(), told()).flatMap(parts -> parts).toList();
    }

    private Stream<Part> held() {
        Standpoints standpoints = new Standpoints(negotiation);
        PositionsSection positions = new PositionsSection(html, negotiation, standpoints);
        MatrixSection matrix = new MatrixSection(html, standpoints);
        boolean holds = !negotiation.matrix().isEmpty();
        boolean changes = negotiation.changes().stream().anyMatch(PositionsSection::isTelling);
        TalksSections talks = new TalksSections(html, brief);
        return Stream.of(
                        part(!negotiation.parties().isEmpty(), "parties", "Parties", "Parties", talks::parties),
                        part(holds, "matrix", "Matrix", "Who holds something on what", matrix::write),
                        part(holds, "positions", "Positions", "What each is said to hold", positions::positions),
                        part(changes, "changes", "Changes", "Changes of position", positions::changes))
                .flatMap(parts -> parts);
    }

    private Stream<Part> told() {
        TalksSections talks = new TalksSections(html, brief);
        ProposalsSection plans = new ProposalsSection(html, negotiation);
        StepsSection steps =
                new StepsSection(html, negotiation.steps(), brief.heading().last());
        TimelineSection timeline = new TimelineSection(html, brief);
        return Stream.of(
                        part(!negotiation.proposals().isEmpty(), "plans", "Plans", "Plans and texts", plans::write),
                        part(!negotiation.rounds().isEmpty(), "rounds", "Rounds", "Rounds of talks", talks::rounds),
                        part(
                                !negotiation.steps().isEmpty(),
                                "steps",
                                "Announced",
                                "Announced, and what became of it",
                                steps::write),
                        part(
                                !brief.timeline().isEmpty(),
                                "timeline",
                                "Timeline",
                                "What happened, and what is announced",
                                timeline::write))
                .flatMap(parts -> parts);
    }

    private static Stream<Part> part(boolean is, String id, String name, String heading, Runnable content) {
        return is ? Stream.of(new Part(id, name, heading, content)) : Stream.empty();
    }
}
