package org.rapporteur.web.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.Desk;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

/** What programs ask: all under {@code /api}, with its description. Trouble is told as RFC 9457 has it. */
public final class Api implements Site {

    /** Under which all of it lies. */
    public static final String PATH = "/api/";

    private final Desk desk;
    private final List<Operation> operations;
    private final String description;

    private Api(Desk desk, Clock clock, List<Route> others) {
        this.desk = desk;
        PublishedStories stories = new PublishedStories(desk, Long.toString(clock.millis(), Character.MAX_RADIX));
        operations = Stream.of(
                        new StoryOperations(desk, stories).all(),
                        new ArticleOperations(desk).all(),
                        List.of(new TakingOperation(desk).operation(), new SearchOperation(desk).operation()),
                        new DecisionOperations(desk).all(),
                        new DeskOperations(desk).all())
                .flatMap(List::stream)
                .toList();
        description = OpenApi.of(operations, others);
    }

    /**
     * The routes of a desk.
     *
     * @param desk stays the caller's to close
     * @param clock names this run of the program by its beginning, since another one may publish the same differently
     * @param others routes under {@code /api/v1} that are answered elsewhere, to be described with these
     */
    public static Api of(Desk desk, Clock clock, List<Route> others) {
        return new Api(desk, clock, others);
    }

    List<Operation> operations() {
        return operations;
    }

    /** The description, as JSON. */
    String description() {
        return description;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        operations.forEach(operation -> routes.add(operation.route()));
        Answer described = Answers.hashed(Answer.text(Reply.JSON, description));
        routes.add(new Route(
                "GET",
                OpenApi.PATH,
                "The description of these routes, in OpenAPI 3.1",
                List.of(),
                new Route.Response(Reply.JSON, "The description"),
                Role.READ,
                request -> described));
        routes.addAll(TryPage.routes());
        return List.copyOf(routes);
    }

    @Override
    public Answer trouble(int status, String message, Request request) {
        return Answers.problem(new ProblemException(status, message), request);
    }

    @Override
    public Optional<String> unready() {
        try {
            desk.intake();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("the archive does not answer");
        }
    }
}
