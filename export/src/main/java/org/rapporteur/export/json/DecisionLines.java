package org.rapporteur.export.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as JSON Lines, to be taken from one archive to another: one line for each, in the order in which they were
 * kept, with the words that it rests on. Nothing in a line rests on the archive that it is from, so a decision that is
 * kept twice is the same one.
 */
public final class DecisionLines {
    private static final int VERSION = 1;

    /** No key twice, nothing behind a line's end, texts of any length. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> KEYS =
            List.of("version", "id", "kind", "subject", "from", "to", "reason", "person", "at");
    private static final List<String> SUBJECT_KEYS = List.of("kind", "name", "selectors");
    private static final List<String> SELECTOR_KEYS = List.of("article", "begin", "end", "words", "before", "after");

    private DecisionLines() {}

    /** A line for each, each ending in a line feed; the same decisions give the same characters. */
    public static String write(List<Decision> decisions) {
        return decisions.stream().map(DecisionLines::line).collect(Collectors.joining());
    }

    private static String line(Decision decision) {
        Ruling ruling = decision.ruling();
        ObjectNode line = MAPPER.createObjectNode();
        line.put("version", VERSION)
                .put("id", decision.id().toString())
                .put("kind", ruling.kind().name().toLowerCase(Locale.ROOT));
        ObjectNode subject = line.putObject("subject");
        subject.put("kind", ruling.subject().kind())
                .put("name", ruling.subject().name());
        ArrayNode selectors = subject.putArray("selectors");
        ruling.subject().selectors().forEach(selector -> write(selector, selectors.addObject()));
        line.put("from", ruling.from())
                .put("to", ruling.to())
                .put("reason", ruling.reason())
                .put("person", decision.person())
                .put("at", decision.at().toString());
        return escaped(line.toString()) + "\n";
    }

    private static void write(Selector selector, ObjectNode line) {
        line.put("article", selector.passage().article().toString())
                .put("begin", selector.passage().span().begin())
                .put("end", selector.passage().span().end())
                .put("words", selector.words())
                .put("before", selector.before())
                .put("after", selector.after());
    }

    /** Halves of surrogate pairs, which UTF-8 does not have, as JSON escapes them. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char unit = json.charAt(at);
            boolean pair = at + 1 < json.length() && Character.isSurrogatePair(unit, json.charAt(at + 1));
            if (pair) {
                escaped.append(unit).append(json.charAt(++at));
            } else if (Character.isSurrogate(unit)) {
                escaped.append("\\u%04X".formatted((int) unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }

    /**
     * Reads back what {@link #write} wrote, all of it or nothing. Empty lines are passed over.
     *
     * @throws UnreadableDecisionsException if a line is no decision, or its id is not that of what it says
     */
    public static List<Decision> read(String lines) {
        List<Decision> decisions = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    decisions.add(decision(MAPPER.readTree(line)));
                } catch (JacksonException e) {
                    throw new UnreadableDecisionsException("line %d: %s".formatted(number, e.getOriginalMessage()), e);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new UnreadableDecisionsException("line %d: %s".formatted(number, e.getMessage()), e);
                }
            }
        }
        return List.copyOf(decisions);
    }

    private static Decision decision(JsonNode line) {
        ObjectNode object = object(line, "a line", KEYS);
        if (whole(object, "version") != VERSION) {
            throw new IllegalArgumentException(
                    "'version': found %s; wanted %d".formatted(object.get("version"), VERSION));
        }
        ObjectNode subject = object(object.get("subject"), "'subject'", SUBJECT_KEYS);
        if (!(subject.get("selectors") instanceof ArrayNode list)) {
            throw new IllegalArgumentException(
                    "'selectors': found %s; wanted a list".formatted(subject.get("selectors")));
        }
        List<Selector> selectors = new ArrayList<>();
        list.forEach(selector -> selectors.add(selector(object(selector, "a selector", SELECTOR_KEYS))));
        Ruling ruling = new Ruling(
                kind(text(object, "kind")),
                new Subject(text(subject, "kind"), text(subject, "name"), selectors),
                text(object, "from"),
                text(object, "to"),
                text(object, "reason"));
        return new Decision(
                DecisionId.parse(text(object, "id")),
                ruling,
                text(object, "person"),
                Instant.parse(text(object, "at")));
    }

    private static Selector selector(ObjectNode line) {
        return new Selector(
                new Passage(ArticleId.parse(text(line, "article")), new Span(whole(line, "begin"), whole(line, "end"))),
                text(line, "words"),
                text(line, "before"),
                text(line, "after"));
    }

    private static ObjectNode object(JsonNode node, String place, List<String> keys) {
        Set<String> wanted = new TreeSet<>(keys);
        if (!(node instanceof ObjectNode object) || !wanted.equals(new TreeSet<>(object.propertyNames()))) {
            throw new IllegalArgumentException("%s: found %s; wanted an object with the keys %s"
                    .formatted(place, node instanceof ObjectNode other ? other.propertyNames() : node, keys));
        }
        return object;
    }

    private static String text(ObjectNode line, String key) {
        JsonNode value = line.get(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("'%s': found %s; wanted a text".formatted(key, value));
        }
        return value.stringValue();
    }

    private static int whole(ObjectNode line, String key) {
        JsonNode value = line.get(key);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("'%s': found %s; wanted a whole number".formatted(key, value));
        }
        return value.intValue();
    }

    private static RulingKind kind(String word) {
        return Arrays.stream(RulingKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'kind': found '%s'; wanted one of %s"
                        .formatted(word, Arrays.toString(RulingKind.values()).toLowerCase(Locale.ROOT))));
    }
}
