package org.rapporteur.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;

/**
 * What the articles of a story tell: of whom, what is said, what happens, and which times and places they name.
 *
 * @param entities by kind and id
 * @param statements by article, in the articles' order, then by place
 * @param events in order of their first mention
 * @param timexes all that the articles have, of an event or not; by article, in the articles' order, then by place
 * @param places likewise
 */
public record Account(
        List<Entity> entities,
        List<Statement> statements,
        List<Event> events,
        List<TimexMention> timexes,
        List<PlaceMention> places) {

    /** Of whose times and places nothing is known but what the events tell. */
    public Account(List<Entity> entities, List<Statement> statements, List<Event> events) {
        this(entities, statements, events, List.of(), List.of());
    }

    /** @throws IllegalArgumentException if two parts share an id */
    public Account {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        timexes = List.copyOf(timexes);
        places = List.copyOf(places);
        Set<EntityId> entityIds = new HashSet<>();
        entities.forEach(entity -> refuseDouble(entityIds.add(entity.id()), entity.id()));
        Set<StatementId> statementIds = new HashSet<>();
        statements.forEach(statement -> refuseDouble(statementIds.add(statement.id()), statement.id()));
        Set<EventId> eventIds = new HashSet<>();
        events.forEach(event -> refuseDouble(eventIds.add(event.id()), event.id()));
    }

    static void refuseDouble(boolean isNew, Object id) {
        if (!isNew) {
            throw new IllegalArgumentException("two parts of a dossier share the id " + id);
        }
    }
}
