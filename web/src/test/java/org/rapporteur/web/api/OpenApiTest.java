package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import tools.jackson.databind.JsonNode;

/** The description has every route that it is made of, also one of which no more is known than that it is there. */
class OpenApiTest {

    private static final Operation BACKLOG = Operation.get(
            "/backlog",
            "getBacklog",
            "What is still to be done",
            Reply.ok(Shape.of(BacklogState.class), "How much of what"),
            request -> Answer.text(Reply.JSON, "{}"));

    private static final Route STREAM = new Route(
            "GET",
            "/api/v1/changes",
            "Changes as they come",
            List.of(Parameter.query("story", "Only this one")),
            new Route.Response("text/event-stream; charset=utf-8", "Events without an end"),
            Role.READ,
            request -> Answer.text(Answer.PLAIN, ""));

    @Test
    void aRouteThatIsAnsweredElsewhereIsDescribedToo() {
        JsonNode document = ServedDesk.tree(OpenApi.of(List.of(BACKLOG), List.of(STREAM)));

        assertThat(document.get("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(new Description(document).routes().keySet())
                .containsExactly("GET /api/v1/backlog", "GET /api/v1/changes");
        assertThat(new Description(document).operations().keySet()).containsExactly("getBacklog");
        assertThat(document.at("/paths/~1api~1v1~1changes/get/responses/200/content")
                        .propertyNames())
                .containsExactly("text/event-stream");
        assertThat(document.at("/paths/~1api~1v1~1changes/get/tags/0").stringValue())
                .isEqualTo("changes");
    }

    @Test
    void theSameOperationsGiveTheSameCharacters() {
        assertThat(OpenApi.of(List.of(BACKLOG), List.of(STREAM)))
                .isEqualTo(OpenApi.of(List.of(BACKLOG), List.of(STREAM)));
    }

    @Test
    void twoOperationsOfOneNameAreRefused() {
        assertThatThrownBy(() -> OpenApi.of(List.of(BACKLOG, BACKLOG), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two operations are called getBacklog");
    }
}
