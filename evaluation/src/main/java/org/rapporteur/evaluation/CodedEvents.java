package org.rapporteur.evaluation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.CodedText;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;

/** Compares the events of a sentence with the one that is coded in it. */
final class CodedEvents {

    private final EventKinds kinds = EventKinds.load();

    /**
     * How well one sentence was read.
     *
     * @param kind whether an event was found, and whether it is of the coded type
     * @param both of an event of the coded type, whether source and target are right
     */
    record Outcome(Score kind, Score both) {

        Outcome plus(Outcome other) {
            return new Outcome(kind.plus(other.kind), both.plus(other.both));
        }
    }

    /**
     * The event that counts is the first whose trigger shares a word with the coded words; where none does, whatever
     * else was found counts once as found and is wrong.
     */
    Outcome score(CodedText text, Reading reading) {
        Optional<EventMention> found = reading.events().stream()
                .filter(event -> touches(event.trigger(), text.words()))
                .findFirst();
        int count = reading.events().isEmpty() ? 0 : 1;
        Optional<EventMention> right = found.filter(event -> kinds.isA(text.type(), event));
        if (right.isEmpty()) {
            return new Outcome(new Score(count, 0, 1, 0), Score.NONE);
        }
        boolean both = isSourceRight(text, reading, right.get()) && isTargetRight(text, reading, right.get());
        return new Outcome(new Score(count, 1, 1, 1), Score.share(both ? 1 : 0, 1));
    }

    private static boolean isSourceRight(CodedText text, Reading reading, EventMention event) {
        return text.sources().isEmpty()
                || event.participants().stream()
                        .filter(participant -> participant.part() != Part.TARGET)
                        .anyMatch(participant -> isOneOf(participant, reading, text.sources()));
    }

    /** The codebook takes the land where something is done for its target: the place counts too. */
    private static boolean isTargetRight(CodedText text, Reading reading, EventMention event) {
        return text.targets().isEmpty()
                || event.place().filter(place -> touches(place, text.targets())).isPresent()
                || event.participants().stream()
                        .filter(participant -> participant.part() != Part.ACTOR
                                || !isOneOf(participant, reading, text.sources())
                                || touches(participant.span(), text.targets()))
                        .anyMatch(participant -> isOneOf(participant, reading, text.targets()));
    }

    /** By the words themselves, or those of another mention of whom they mean. */
    private static boolean isOneOf(Participant participant, Reading reading, List<Span> spans) {
        return touches(participant.span(), spans)
                || reading.entities().stream()
                        .filter(entity ->
                                participant.entity().filter(entity.id()::equals).isPresent())
                        .map(Entity::mentions)
                        .anyMatch(mentions -> mentions.stream().anyMatch(mention -> touches(mention.span(), spans)));
    }

    private static boolean touches(Span span, List<Span> spans) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
