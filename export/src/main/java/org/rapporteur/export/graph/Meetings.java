package org.rapporteur.export.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.export.passage.Passages;

/** The meetings, talks, calls and visits of a dossier, and what their nodes say. */
final class Meetings {

    private static final Set<EventKind> KINDS =
            Set.of(EventKind.MEETING, EventKind.TALKS, EventKind.CALL, EventKind.VISIT);

    private final Passages passages;

    Meetings(Passages passages) {
        this.passages = passages;
    }

    /** In order of their first mention. */
    static List<Event> of(Dossier dossier) {
        return dossier.events().stream()
                .filter(event -> KINDS.contains(event.kind()))
                .toList();
    }

    Node node(Event event) {
        Passage first = event.id().first();
        return new Node(
                id(event),
                List.of(
                        Node.value("label", label(event)),
                        Node.value("kind", Passages.value(event.kind())),
                        Node.value("record_id", event.id()),
                        Node.value("mentions", event.mentions().size()),
                        Node.value("statuses", statuses(event)),
                        Node.value(
                                "from",
                                event.window()
                                        .flatMap(Window::from)
                                        .map(Object::toString)
                                        .orElse("")),
                        Node.value(
                                "until",
                                event.window()
                                        .flatMap(Window::until)
                                        .map(Object::toString)
                                        .orElse("")),
                        Node.value("others", others(event)),
                        Node.value("passage", place(first)),
                        Node.value("words", passages.onOneLine(first))));
    }

    static String id(Event event) {
        return NodeId.of("event/" + event.id());
    }

    /** Such as {@code meeting, 2031-05-12: “met”}. */
    private String label(Event event) {
        Optional<String> days = event.window().map(Meetings::days);
        return Passages.value(event.kind())
                + days.map(", "::concat).orElse("")
                + ": “" + passages.onOneLine(event.id().first()) + "”";
    }

    private static String days(Window window) {
        String first = window.firstDay().map(Object::toString).orElse("");
        String last = window.lastDay().map(Object::toString).orElse("");
        return first.equals(last) ? first : (first + " to " + last).strip();
    }

    private static String statuses(Event event) {
        Map<EventStatus, Long> counts = event.mentions().stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.standing().status(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> Passages.value(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The words for those who take part and of whom nobody knows who they are: they have no node. */
    private String others(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> mention.participants().stream()
                        .filter(participant -> participant.entity().isEmpty())
                        .map(participant -> new Passage(mention.provenance().article(), participant.span())))
                .map(passages::onOneLine)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** From the first to the last of the words that name the meeting and those who take part. */
    static Passage passage(EventMention mention, List<Participant> participants) {
        Span span = participants.stream().map(Participant::span).reduce(mention.trigger(), Span::cover);
        return new Passage(mention.provenance().article(), span);
    }

    static String place(Passage passage) {
        return passage.article() + "/" + passage.span().begin() + "-"
                + passage.span().end();
    }
}
