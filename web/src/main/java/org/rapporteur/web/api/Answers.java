package org.rapporteur.web.api;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.export.json.PublishedJson;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Makes answers of what is to be told. */
final class Answers {
    private static final int TAG_CHARACTERS = 16;

    private Answers() {}

    /** As JSON, tagged by its bytes. */
    static Answer json(Object body) {
        return hashed(Answer.text(Reply.JSON, PublishedJson.write(body)));
    }

    /** As JSON, tagged by the state that it is of. */
    static Answer json(Object body, String tag) {
        return Answer.text(Reply.JSON, PublishedJson.write(body)).tagged(tag);
    }

    static Answer hashed(Answer answer) {
        return answer.tagged("h" + answer.body().sha256().substring(0, TAG_CHARACTERS));
    }

    /** What is told to whoever has this state already: the server makes of it that nothing was changed. */
    static Optional<Answer> unchanged(Request request, String tag) {
        return request.header("if-none-match")
                .filter(sent -> sent.contains("\"" + tag + "\""))
                .map(sent -> new Answer(200, Reply.JSON, Octets.of(new byte[0]), Optional.of(tag), Map.of()));
    }

    static Answer problem(ProblemException problem, Request request) {
        Answer answer = Answer.text(Reply.PROBLEM, PublishedJson.write(problem.body(request.path())))
                .withStatus(problem.status());
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
