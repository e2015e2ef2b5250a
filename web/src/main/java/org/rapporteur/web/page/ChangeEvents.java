package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.rapporteur.desk.Change;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Event;
import org.rapporteur.web.route.EventSource;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** Tells changes of stories as a stream of events, behind which whoever was away goes on. */
final class ChangeEvents implements EventSource {

    static final String PATH = "/api/v1/changes";

    private final Holdings holdings;

    ChangeEvents(Holdings holdings) {
        this.holdings = holdings;
    }

    Route route() {
        return new Route(
                "GET",
                PATH,
                "Changes of stories as they happen; goes on behind the id in the header Last-Event-ID, if there is one",
                List.of(Parameter.query("after", "The number behind which to begin; without it, from now on")),
                new Route.Response(
                        "text/event-stream",
                        "Events of the kind change, without an end: each has the change's number as id, and story and number as JSON"),
                Role.READ,
                this::answer);
    }

    private Answer answer(Request request) {
        Optional<String> from = request.header("last-event-id")
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .or(() -> request.find("after"));
        if (from.filter(number -> !number.matches("\\d{1,18}")).isPresent()) {
            throw new BadRequestException("“%s” is no number of a change; wanted digits.".formatted(from.get()));
        }
        OptionalLong last =
                from.map(number -> OptionalLong.of(Long.parseLong(number))).orElse(OptionalLong.empty());
        return Answer.events(this, last);
    }

    @Override
    public Listening listen(Consumer<Event> listener) {
        return holdings.onChange(change -> listener.accept(event(change)))::close;
    }

    @Override
    public List<Event> after(long id, int most) {
        return holdings.changesAfter(id, most).stream().map(ChangeEvents::event).toList();
    }

    private static Event event(Change change) {
        return new Event(
                change.number(),
                "change",
                "{\"story\":\"%s\",\"number\":%d}".formatted(change.story(), change.number()));
    }
}
