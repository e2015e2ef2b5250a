package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Descent;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.export.passage.Passages;

/** The plans and texts on the table, and what is announced. */
final class TextTables {

    private final Negotiation negotiation;
    private final Passages passages;

    TextTables(Dossier dossier, Passages passages) {
        this.negotiation = dossier.negotiation();
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(proposals(), handlings(), steps(), actors());
    }

    /** A row a place that speaks of it. Numbers are those of the brief. */
    private Table proposals() {
        Map<ProposalId, Integer> numbers = new HashMap<>();
        negotiation.proposals().forEach(proposal -> numbers.put(proposal.id(), numbers.size() + 1));
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Proposal proposal : negotiation.proposals()) {
            number++;
            for (Telling telling : proposal.tellings()) {
                rows.add(new Row(passages)
                        .put(number)
                        .put(proposal.id())
                        .put(
                                proposal.points().isPresent()
                                        ? Optional.of(proposal.points().getAsInt())
                                        : Optional.empty())
                        .put(proposal.descent().map(descent -> numbers.getOrDefault(descent.parent(), 0)))
                        .passage(proposal.descent().map(Descent::words))
                        .put(proposal.roots().size())
                        .telling(telling));
            }
        }
        return Table.of(
                "proposals",
                "number proposal points comes_of comes_of_article comes_of_begin comes_of_end comes_of_words roots"
                        + " statement article begin end words",
                rows);
    }

    private Table handlings() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Proposal proposal : negotiation.proposals()) {
            number++;
            for (Handling handling : proposal.handlings()) {
                rows.add(new Row(passages)
                        .put(number)
                        .value(handling.kind())
                        .put(handling.by().map(passages::words))
                        .entities(handling.who())
                        .put(handling.what().map(passages::words))
                        .telling(new Telling(handling.words(), handling.statement())));
            }
        }
        return Table.of("handlings", "number kind by entities names what statement article begin end words", rows);
    }

    /** A row a place that announces a step or tells what became of it. */
    private Table steps() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Step step : negotiation.steps()) {
            number++;
            for (Announcement announcement : step.announced()) {
                rows.add(step(number, step)
                        .put("announced")
                        .value(announcement.status())
                        .window(announcement.window())
                        .telling(announcement.telling()));
            }
            for (Outcome outcome : step.outcomes()) {
                rows.add(step(number, step)
                        .put("outcome")
                        .value(outcome.fate())
                        .window(outcome.window())
                        .telling(outcome.telling()));
            }
        }
        return Table.of(
                "steps",
                "number step fate due_from due_until deed part told_as from until statement article begin end words",
                rows);
    }

    private Row step(int number, Step step) {
        return new Row(passages)
                .put(number)
                .put(step.id())
                .value(step.fate())
                .window(step.due())
                .put(passages.words(step.deed()));
    }

    /** Who is to act, by the first announcement. */
    private Table actors() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Step step : negotiation.steps()) {
            number++;
            for (Actor actor : step.actors()) {
                rows.add(new Row(passages)
                        .put(number)
                        .put(step.id())
                        .entities(actor.who())
                        .passage(actor.words()));
            }
        }
        return Table.of("actors", "number step entities names article begin end words", rows);
    }
}
