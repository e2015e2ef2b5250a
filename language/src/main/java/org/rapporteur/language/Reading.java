package org.rapporteur.language;

import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.meaning.Meanings;

/**
 * All that was found in one article.
 *
 * @param entities in order of first mention; their ids hold within this reading
 * @param statements in reading order
 * @param places in reading order
 * @param timexes in reading order and apart from each other
 * @param events what is said to have happened or to be coming, in the order of their triggers
 * @param meanings of what the article gives as somebody's words; none where no model says what sentences mean
 */
public record Reading(
        Article article,
        Wording wording,
        List<Entity> entities,
        List<Statement> statements,
        List<PlaceMention> places,
        List<Timex> timexes,
        List<EventMention> events,
        Meanings meanings) {

    public Reading {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        places = List.copyOf(places);
        timexes = List.copyOf(timexes);
        events = List.copyOf(events);
    }

    /** Of whose places nothing is known, in which no time is told and nothing happens, and of which nobody says what it means. */
    public Reading(Article article, Wording wording, List<Entity> entities, List<Statement> statements) {
        this(article, wording, entities, statements, List.of(), List.of(), List.of(), Meanings.NONE);
    }

    /** Of whose wording nothing is known but the tokens. */
    public Reading(Article article, List<Entity> entities, List<Statement> statements) {
        this(article, Wording.bare(article.text()), entities, statements);
    }
}
