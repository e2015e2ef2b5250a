package org.rapporteur.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;
import tools.jackson.databind.JsonNode;

/**
 * Takes articles in. What came once under an id, or as the same article, is not taken in again and has the first
 * answer, so that whoever lost the answer may ask again.
 */
final class TakingOperation {
    private static final int ITEMS_MAX = 1_000;
    private static final int CREATED = 201;

    private static final ApiParameter KEY = new ApiParameter(
            "Idempotency-Key",
            ApiParameter.Place.HEADER,
            "Under which all that is sent is known when it is sent again",
            ParameterType.form("[!-~]{1,150}", "up to 150 visible characters of ASCII"),
            "2031-05-12-first-batch");

    private static final String EXAMPLE = """
            {"title": "Ferry sails", "outlet": "Halden Wire", "published": "2031-05-12T08:30+02:00", \
            "url": "https://haldenwire.example/1", \
            "text": "\\"The ferry will sail,\\" harbour master Ilse Maar told Halden Wire on Monday."}""";

    private final Desk desk;

    TakingOperation(Desk desk) {
        this.desk = desk;
    }

    Operation operation() {
        RequestBody body = new RequestBody(
                PublishedArticle.class,
                true,
                "One article, an array of them, or one on each line; up to %,d".formatted(ITEMS_MAX),
                EXAMPLE);
        return Operation.post("/articles", "takeArticles", "Takes articles in, to be read", body, this::take)
                .with(KEY)
                .answering(
                        Reply.json(
                                CREATED,
                                Shape.of(Taken.class),
                                "Some are new, or new revisions; others may have failed"),
                        Reply.json(200, Shape.of(Taken.class), "All that could be kept was kept before"),
                        Reply.problem(413, "It is more than is taken at once"),
                        Reply.problem(415, "It is sent as something else"),
                        Reply.problem(
                                422,
                                NothingTaken.class,
                                "None of it could be kept, or the key stands for something else"));
    }

    private Answer take(Request request) {
        List<HandedItem> items = items(request);
        Optional<String> key = request.header(KEY.name());
        List<Input> inputs = key.isPresent() ? underKey(key.get(), items) : byThemselves(items);
        desk.takeIn(inputs);
        List<PublishedLedgerLine> lines = lines(inputs);
        key.ifPresent(said -> sameAsBefore(said, inputs, lines));
        Taken taken = Taken.of(lines);
        if (taken.kept() == 0) {
            throw new ProblemException(
                    422,
                    "Each item has the reason with it.",
                    details -> NothingTaken.of((ProblemDetails) details, lines));
        }
        boolean fresh = lines.stream().anyMatch(line -> line.intake().isKept() && line.intake() != Intake.SAME);
        Answer answer = Answers.json(taken).withStatus(fresh ? CREATED : 200);
        return lines.size() == 1
                ? answer.with(
                        "Location",
                        Operation.BASE + "/articles/" + lines.get(0).article().orElseThrow())
                : answer;
    }

    private static List<Input> underKey(String key, List<HandedItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> items.get(at)
                        .input(Optional.of(new InputId("key %s %d/%d".formatted(key, at + 1, items.size())))))
                .toList();
    }

    /** One whose id stands for something else is told so, and the others are taken in. */
    private List<Input> byThemselves(List<HandedItem> items) {
        Map<InputId, Optional<String>> known = new HashMap<>();
        for (LedgerLine line : desk.ledger(
                items.stream().flatMap(item -> item.ownId().stream()).toList())) {
            known.put(line.entry().input(), line.entry().sha256());
        }
        List<Input> inputs = new ArrayList<>();
        for (HandedItem item : items) {
            Input input = item.input(item.ownId());
            boolean isAnother = item.ownId()
                    .map(id -> known.putIfAbsent(id, input.sha256()))
                    .filter(before -> !before.equals(input.sha256()))
                    .isPresent();
            inputs.add(isAnother ? item.refused("under its id something else was handed in before") : input);
        }
        return inputs;
    }

    private List<PublishedLedgerLine> lines(List<Input> inputs) {
        Map<String, PublishedLedgerLine> byInput = new HashMap<>();
        desk.ledger(inputs.stream().map(Input::id).toList())
                .forEach(line -> byInput.put(line.entry().input().value(), PublishedLedgerLine.of(line)));
        return inputs.stream()
                .map(input -> Optional.ofNullable(byInput.get(input.id().value()))
                        .orElseThrow(() -> new IllegalStateException("no entry of input " + input.id())))
                .toList();
    }

    /**
     * A key that stood for something else is refused: nobody could tell which was meant. As all of its inputs were kept
     * at once, none of these is new, and nothing was taken in.
     */
    private static void sameAsBefore(String key, List<Input> inputs, List<PublishedLedgerLine> lines) {
        for (int at = 0; at < inputs.size(); at++) {
            if (!lines.get(at).content().sha256().equals(inputs.get(at).sha256())) {
                throw new ProblemException(
                        422,
                        "Under the key '%s' something else was sent before: item %d was another one. Nothing was taken in."
                                .formatted(key, at + 1),
                        details -> NothingTaken.of((ProblemDetails) details, List.of()));
            }
        }
    }

    private static List<HandedItem> items(Request request) {
        String body = decoded(request.body());
        boolean lines = request.header("content-type").orElse("").contains("ndjson");
        List<HandedItem> items = lines ? ofLines(body) : ofJson(body);
        if (items.isEmpty()) {
            throw new ProblemException(400, "There is nothing in it; wanted an article at least.");
        }
        if (items.size() > ITEMS_MAX) {
            throw new ProblemException(
                    413, "%,d articles; at most %,d are taken at once.".formatted(items.size(), ITEMS_MAX));
        }
        return items;
    }

    private static List<HandedItem> ofLines(String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .map(HandedItem::ofLine)
                .toList();
    }

    private static List<HandedItem> ofJson(String body) {
        JsonNode tree;
        try {
            tree = RequestReader.tree(body);
        } catch (UnreadableBodyException e) {
            throw new ProblemException(400, "What was sent cannot be read: %s.".formatted(e.sentence()));
        }
        if (!tree.isArray()) {
            return List.of(HandedItem.of(tree));
        }
        List<HandedItem> items = new ArrayList<>();
        tree.forEach(item -> items.add(HandedItem.of(item)));
        return items;
    }

    static String decoded(Octets body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.toArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(400, "What was sent is not in UTF-8.");
        }
    }
}
