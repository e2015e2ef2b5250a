package org.rapporteur.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.UnreadableRulingException;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.desk.Desk;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** What persons ruled, and how they do. */
final class DecisionOperations {
    private static final int BESIDE = 32;
    private static final int CREATED = 201;

    private static final String PATH = "/decisions";
    private static final ApiParameter DECISION =
            ApiParameter.path("decision", "The decision's id", ParameterType.DECISION, "0123456789abcdef");

    private static final String EXAMPLE = """
            {"kind": "note", "subject": {"kind": "statement", "name": "0123456789ab/10-42", \
            "selectors": [{"article": "0123456789ab", "begin": 10, "end": 42}]}, \
            "reason": "Heard on the recording.", "lastSeen": 0}""";

    private final Desk desk;

    DecisionOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return Stream.concat(asking().stream(), deciding().stream()).toList();
    }

    private List<Operation> asking() {
        return List.of(
                Operation.get(
                                PATH,
                                "listDecisions",
                                "All that persons decided, in the order in which it was kept, undone ones too",
                                Reply.ok(Shape.of(ListPage.class, PublishedDecision.class), "A page of it"),
                                request -> NumberedLists.page(
                                        "decisions",
                                        request,
                                        desk::listDecisions,
                                        Numbered::number,
                                        PublishedDecision::of))
                        .with(NumberedLists.AFTER, ApiParameter.CURSOR, ApiParameter.LIMIT_OF_A_PAGE),
                Operation.get(
                                PATH + "/{decision}",
                                "getDecision",
                                "One decision",
                                Reply.ok(Shape.of(PublishedDecision.class), "The decision"),
                                request -> Answers.json(PublishedDecision.of(get(request))))
                        .with(DECISION));
    }

    private List<Operation> deciding() {
        return List.of(
                Operation.post(
                                PATH,
                                "decide",
                                "Keeps what a person rules, unless that would overrule what she has not seen",
                                new RequestBody(HandedRuling.class, false, "The ruling", EXAMPLE),
                                this::decide)
                        .answering(
                                Reply.json(CREATED, Shape.of(PublishedDecision.class), "The decision, as it is kept"),
                                Reply.problem(
                                        409, UnseenDecisions.class, "Somebody else decided otherwise; nothing is kept"),
                                Reply.problem(422, "It does not say what a ruling says")),
                Operation.post(
                                PATH + "/{decision}/undo",
                                "undo",
                                "Undoes a decision by another one; whoever undoes that has it back",
                                new RequestBody(HandedUndoing.class, false, "Why", "{\"reason\": \"A slip of mine.\"}"),
                                this::undo)
                        .with(DECISION)
                        .answering(
                                Reply.json(CREATED, Shape.of(PublishedDecision.class), "The undoing, as it is kept")));
    }

    private Numbered<Decision> get(Request request) {
        DecisionId id = DecisionId.parse(request.part("decision"));
        return desk.findDecision(id)
                .orElseThrow(() -> new ProblemException(404, "There is no decision %s.".formatted(id)));
    }

    private Answer decide(Request request) {
        HandedRuling handed = read(request, HandedRuling.class);
        if (handed.kind() == RulingKind.UNDO) {
            throw new ProblemException(422, "To undo has an address of its own: %s/{decision}/undo.".formatted(PATH));
        }
        try {
            return desk.decide(
                            ruling(handed),
                            request.caller().name(),
                            handed.lastSeen().orElse(0L))
                    .match(kept -> created(kept.decision()), conflict -> {
                        throw new ProblemException(
                                409,
                                "Somebody else decided otherwise; look at it, and send its number as lastSeen.",
                                details -> UnseenDecisions.of((ProblemDetails) details, conflict));
                    });
        } catch (UnreadableRulingException | IllegalArgumentException e) {
            throw new ProblemException(422, "That is no ruling: %s.".formatted(e.getMessage()));
        }
    }

    private Answer undo(Request request) {
        HandedUndoing handed = read(request, HandedUndoing.class);
        DecisionId id = get(request).value().id();
        return created(desk.undo(id, request.caller().name(), handed.reason().orElse("")));
    }

    private static Answer created(Numbered<Decision> kept) {
        return Answers.json(PublishedDecision.of(kept))
                .withStatus(CREATED)
                .with("Location", Operation.BASE + PATH + "/" + kept.value().id());
    }

    private static <T extends Record> T read(Request request, Class<T> type) {
        try {
            return RequestReader.read(RequestReader.tree(TakingOperation.decoded(request.body())), type);
        } catch (UnreadableBodyException e) {
            throw new ProblemException(
                    e.pointer().isEmpty() ? 400 : 422, "What was sent cannot be read: %s.".formatted(e.sentence()));
        }
    }

    private Ruling ruling(HandedRuling handed) {
        List<Selector> selectors =
                handed.subject().selectors().stream().map(this::selector).toList();
        return new Ruling(
                handed.kind(),
                new Subject(handed.subject().kind(), handed.subject().name(), selectors),
                handed.from().orElse(""),
                handed.to().orElse(""),
                handed.reason().orElse(""));
    }

    private Selector selector(HandedRuling.Words words) {
        ArticleId article = ArticleId.parse(words.article());
        SourceText text = desk.revisions(article).stream()
                .filter(revision -> revision.id().equals(article))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no article " + article))
                .article()
                .text();
        Span span = new Span(words.begin(), words.end());
        if (span.end() > text.length() || span.length() == 0) {
            throw new IllegalArgumentException("article %s has nothing at %s".formatted(article, span));
        }
        String characters = text.characters();
        String before =
                words.before().orElseGet(() -> characters.substring(Math.max(0, span.begin() - BESIDE), span.begin()));
        String after = words.after()
                .orElseGet(() -> characters.substring(span.end(), Math.min(characters.length(), span.end() + BESIDE)));
        stands(characters.substring(0, span.begin()).endsWith(before), "before", article, span);
        stands(characters.startsWith(after, span.end()), "after", article, span);
        stands(words.words().orElse(text.slice(span)).equals(text.slice(span)), "words", article, span);
        return new Selector(new Passage(article, span), text.slice(span), before, after);
    }

    private static void stands(boolean so, String key, ArticleId article, Span span) {
        if (!so) {
            throw new IllegalArgumentException("%s: article %s has other words at %s".formatted(key, article, span));
        }
    }
}
