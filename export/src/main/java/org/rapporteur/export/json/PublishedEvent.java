package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;

/**
 * A happening as the articles of a record tell it together.
 *
 * @param id the first mention's article, a slash, and begin and end of its trigger joined by a dash
 * @param window what all mentions that tell a time have in common
 */
public record PublishedEvent(
        String id,
        EventKind kind,
        Optional<PublishedTimex.Window> window,
        List<EventMention> mentions,
        List<PublishedComparison.Origin> roots) {

    public PublishedEvent {
        mentions = List.copyOf(mentions);
        roots = List.copyOf(roots);
    }

    /**
     * One place in an article where a happening is spoken of; the words are those that name it.
     *
     * @param time the id of the time expression that says when
     * @param statement the id of the statement in whose words it stands; null where the outlet tells it itself
     * @param confidence from 0 to 1; to be compared only within one finder
     */
    public record EventMention(
            String article,
            int begin,
            int end,
            String text,
            EventKind kind,
            List<Participant> participants,
            Optional<Site> place,
            Optional<String> time,
            Standing standing,
            Optional<String> statement,
            String finder,
            double confidence) {
        public EventMention {
            participants = List.copyOf(participants);
        }
    }

    /** Somebody in a happening. */
    public record Participant(Part part, String text, int begin, int end, Optional<String> entity) {}

    /**
     * Where something happens.
     *
     * @param place the id of the gazetteer's place that the words mean, or a word of them does
     */
    public record Site(String text, int begin, int end, Optional<String> place) {}

    /** How the article puts it, and by which words; none where tense alone says it. */
    public record Standing(EventStatus status, List<PublishedRecord.Slice> words) {
        public Standing {
            words = List.copyOf(words);
        }
    }
}
