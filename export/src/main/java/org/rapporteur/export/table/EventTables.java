package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.time.Timex;
import org.rapporteur.export.passage.Passages;

/** What is said to have happened or to be coming, and the rounds of the talks. */
final class EventTables {

    private final Dossier dossier;
    private final Passages passages;

    EventTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(events(), participants(), rounds());
    }

    /** A row a mention, by its trigger. */
    private Table events() {
        List<Row> rows = new ArrayList<>();
        for (Event event : dossier.events()) {
            for (EventMention mention : event.mentions()) {
                ArticleId article = mention.provenance().article();
                rows.add(new Row(passages)
                        .put(event.id())
                        .value(event.kind())
                        .window(event.window())
                        .put(event.roots().size())
                        .value(mention.kind())
                        .value(mention.standing().status())
                        .put(mention.by())
                        .passage(Event.passage(mention))
                        .words(article, mention.standing().words())
                        .places(mention.standing().words())
                        .slice(article, mention.place())
                        .slice(article, mention.time().map(Timex::span))
                        .put(mention.time().map(Timex::value))
                        .window(mention.time().flatMap(Timex::window)));
            }
        }
        return Table.of(
                "events",
                "event kind from until roots mention_kind status statement article begin end words status_words"
                        + " status_spans place_begin place_end place time_begin time_end time time_value time_from time_until",
                rows);
    }

    private Table participants() {
        List<Row> rows = new ArrayList<>();
        for (Event event : dossier.events()) {
            for (EventMention mention : event.mentions()) {
                for (Participant participant : mention.participants()) {
                    rows.add(new Row(passages)
                            .put(event.id())
                            .value(event.kind())
                            .value(mention.standing().status())
                            .value(participant.part())
                            .entity(participant.entity())
                            .passage(mention.provenance().article(), participant.span())
                            .put(mention.trigger().begin())
                            .put(mention.trigger().end()));
                }
            }
        }
        return Table.of(
                "participants",
                "event kind status part entity name article begin end words trigger_begin trigger_end",
                rows);
    }

    /** The talks themselves, side meetings of the same days, and the words by which they are described. */
    private Table rounds() {
        Map<EventId, Event> events = new HashMap<>();
        dossier.events().forEach(event -> events.put(event.id(), event));
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Round round : dossier.negotiation().rounds()) {
            number++;
            rows.add(event(number, "talks", round.event(), events));
            for (EventId under : round.under()) {
                rows.add(event(number, "under", under, events));
            }
            for (Telling telling : round.descriptions()) {
                rows.add(said(number, "description", round.event(), telling));
            }
            for (Telling telling : round.outcomes()) {
                rows.add(said(number, "outcome", round.event(), telling));
            }
        }
        return Table.of("rounds", "round part event from until statement article begin end words", rows);
    }

    private Row said(int number, String part, EventId id, Telling telling) {
        return new Row(passages)
                .put(number)
                .put(part)
                .put(id)
                .window(Optional.empty())
                .telling(telling);
    }

    private Row event(int number, String part, EventId id, Map<EventId, Event> events) {
        Optional<Event> event = Optional.ofNullable(events.get(id));
        Passage first = id.first();
        return new Row(passages)
                .put(number)
                .put(part)
                .put(id)
                .window(event.flatMap(Event::window))
                .put(event.flatMap(known -> known.mentions().get(0).by()))
                .passage(first);
    }
}
