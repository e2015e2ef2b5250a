package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * re3d: reports on the conflict in Syria and Iraq with mentions marked. Mentions are cut down to names:
 * without article and title; those without a capital are no names, those with some are left open, and so
 * are those that the annotation itself is not sure of.
 *
 * @see <a href="https://github.com/dstl/re3d">the data</a>
 */
public final class Re3d {

    private static final Map<String, EntityKind> KINDS = Map.of(
            "Person", EntityKind.PERSON,
            "Organisation", EntityKind.ORGANISATION,
            "Location", EntityKind.PLACE,
            "Nationality", EntityKind.GROUP);
    private static final Set<String> PRONOUNS =
            Set.of("they", "it", "he", "she", "we", "i", "you", "them", "their", "its", "who", "those", "these");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "al", "in", "de");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an)\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_’'-]*");

    /** Annotations that their own makers' model gives less are as often wrong ("Geneva" a person) as right. */
    private static final double SURE = 0.5;

    private final States states;

    private Re3d(States states) {
        this.states = states;
    }

    /**
     * Those of its sources that a model may be trained on, but only the held texts of them.
     *
     * @param data the folder that holds {@code re3d}
     */
    public static Corpus<NamedText> held(Path data) throws IOException {
        return read("re3d-held", data, source -> !source.startsWith("BBC"), id -> HeldOut.byHash("re3d-" + id));
    }

    /** Its one source that no model is trained on, by its licence. */
    public static Corpus<NamedText> bbc(Path data) throws IOException {
        return read("re3d-bbc", data, source -> source.startsWith("BBC"), id -> true);
    }

    /** All of it, for keys of this project's own. */
    public static Corpus<NamedText> all(Path data) throws IOException {
        return read("re3d", data, source -> true, id -> true);
    }

    private static Corpus<NamedText> read(String name, Path data, Predicate<String> sources, Predicate<String> texts)
            throws IOException {
        Re3d reader = new Re3d(States.read(data));
        List<Path> files = new ArrayList<>();
        List<NamedText> read = new ArrayList<>();
        for (Path source : Corpus.filesIn(data.resolve("re3d"), "")) {
            if (Files.isDirectory(source) && sources.test(source.getFileName().toString())) {
                files.add(source.resolve("documents.json"));
                files.add(source.resolve("entities.json"));
                reader.read(source, texts, read);
            }
        }
        return Corpus.of(name, files, read);
    }

    private void read(Path source, Predicate<String> texts, List<NamedText> read) throws IOException {
        Map<String, List<JsonNode>> entities = new HashMap<>();
        for (JsonNode entity : lines(source.resolve("entities.json"))) {
            entities.computeIfAbsent(entity.path("documentId").asString(""), id -> new ArrayList<>())
                    .add(entity);
        }
        for (JsonNode document : lines(source.resolve("documents.json"))) {
            String id = document.path("_id").asString("");
            if (texts.test(id)) {
                read.add(text(id, document.path("text").asString(""), entities.getOrDefault(id, List.of())));
            }
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private NamedText text(String id, String characters, List<JsonNode> entities) {
        CodePoints places = new CodePoints(characters);
        List<GoldName> names = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (JsonNode entity : entities) {
            EntityKind kind = KINDS.get(entity.path("type").asString(""));
            Span span =
                    places.span(entity.path("begin").asInt(), entity.path("end").asInt());
            String mention = characters.substring(span.begin(), span.end());
            if (kind != null && mention.equals(entity.path("value").asString(""))) {
                boolean sure = entity.path("confidence").asDouble(1) >= SURE;
                cut(mention, span, kind, sure ? names : new ArrayList<>(), open);
                if (!sure) {
                    open.add(span);
                }
            }
        }
        return NamedTexts.of("re3d-" + id, new SourceText(characters), names, open);
    }

    private void cut(String mention, Span span, EntityKind kind, List<GoldName> names, List<Span> open) {
        int begin = kind == EntityKind.PERSON ? RoleNouns.shipped().lengthOfRole(mention) : 0;
        if (begin == mention.length() || PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return;
        }
        Matcher article = ARTICLE.matcher(mention).region(begin, mention.length());
        begin = article.lookingAt() ? article.end() : begin;
        Span name = new Span(span.begin() + begin, span.end());
        List<String> words = WORD.matcher(mention.substring(begin))
                .results()
                .map(word -> word.group())
                .filter(word -> !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        if (capitals > 0 && capitals == words.size()) {
            names.add(new GoldName(name, states.kind(mention.substring(begin), kind)));
        } else if (capitals > 0) {
            open.add(name);
        }
    }
}
