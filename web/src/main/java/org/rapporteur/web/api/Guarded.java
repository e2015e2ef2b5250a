package org.rapporteur.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.Request;

/** Answers for an operation, once what is asked is what its description says. */
record Guarded(Operation operation) implements Handler {

    private static final String DESCRIPTION = "<" + OpenApi.PATH + ">; rel=\"service-desc\"";
    private static final int NOT_FOUND = 404;

    @Override
    public Answer answer(Request request) {
        try {
            parameters(request);
            accepted(request);
            sentAs(request);
            Answer answer = operation.handler().answer(request);
            String links = Optional.ofNullable(answer.headers().get("Link"))
                    .map(link -> link + ", " + DESCRIPTION)
                    .orElse(DESCRIPTION);
            return answer.with("Link", links).with("Vary", "Accept");
        } catch (ProblemException e) {
            return Answers.problem(e, request);
        }
    }

    /** What nobody knows is refused: a filter with a slip in its name would let everything through. */
    private void parameters(Request request) {
        Map<String, ApiParameter> known = operation.parameters().stream()
                .filter(parameter -> parameter.place() == ApiParameter.Place.QUERY)
                .collect(Collectors.toMap(ApiParameter::name, parameter -> parameter));
        for (Map.Entry<String, List<String>> sent : request.query().entrySet()) {
            ApiParameter parameter = known.get(sent.getKey());
            if (parameter == null) {
                throw new ProblemException(
                        400,
                        "There is no parameter '%s' here; wanted %s."
                                .formatted(
                                        sent.getKey(),
                                        known.isEmpty()
                                                ? "none"
                                                : known.keySet().stream()
                                                        .sorted()
                                                        .collect(Collectors.joining(", "))));
            }
            if (sent.getValue().size() > 1) {
                throw new ProblemException(400, "The parameter '%s' is there twice.".formatted(sent.getKey()));
            }
            check(parameter, request.find(sent.getKey()), 400);
        }
        for (ApiParameter parameter : operation.parameters()) {
            if (parameter.place() == ApiParameter.Place.PATH) {
                check(parameter, Optional.of(request.part(parameter.name())), NOT_FOUND);
            } else if (parameter.place() == ApiParameter.Place.HEADER) {
                check(parameter, request.header(parameter.name()), 400);
            }
        }
    }

    private static void check(ApiParameter parameter, Optional<String> value, int status) {
        if (value.isPresent() && !parameter.type().fits().test(value.get())) {
            throw new ProblemException(
                    status,
                    "'%s' is not what it should be; wanted %s."
                            .formatted(parameter.name(), parameter.type().wanted()));
        }
    }

    private void accepted(Request request) {
        String mediaType = operation.replies().get(0).mediaType();
        if (!Accepted.allows(request.header("accept"), mediaType)) {
            throw new ProblemException(406, "Here is only %s.".formatted(mediaType));
        }
    }

    private void sentAs(Request request) {
        Optional<RequestBody> body = operation.body();
        if (body.isEmpty()) {
            return;
        }
        String[] sent = request.header("content-type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(";", 2);
        List<String> wanted = body.get().mediaTypes();
        boolean otherCharacters = sent.length > 1
                && sent[1].contains("charset")
                && !sent[1].replace("\"", "").strip().equals("charset=utf-8");
        if (!wanted.contains(sent[0].strip()) || otherCharacters) {
            throw new ProblemException(
                    415,
                    "What is sent must be %s, in UTF-8.".formatted(String.join(" or ", wanted)),
                    Map.of("Accept-Post", String.join(", ", wanted)));
        }
    }
}
