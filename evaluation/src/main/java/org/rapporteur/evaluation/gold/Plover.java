package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gold standard records of PLOVER: sentences of the CAMEO codebook, each with one event, its source and its
 * target. One in three, by its place in the file, is held.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public final class Plover {

    /** Under the folder of all data. */
    public static final String FILE = "cameo-plover/plover/gold_standard_records/PLOVER_GSR_CAMEO.txt";

    private static final String DOCUMENTATION = "DOCUMENT";
    private static final int PARTS = 3;
    private static final Pattern OPENING = Pattern.compile("\\((SRC/TAR|SRC|TAR/LOC|TAR|EVT|LOC):\\s?");

    private Plover() {}

    /** Two sentences in three, which rules may be tuned by. */
    public static Corpus<CodedText> seen(Path data) throws IOException {
        return read("plover-seen", data, place -> place % PARTS != PARTS - 1);
    }

    /** One in three, which nobody looks at. */
    public static Corpus<CodedText> held(Path data) throws IOException {
        return read("plover-held", data, place -> place % PARTS == PARTS - 1);
    }

    private static Corpus<CodedText> read(String name, Path data, IntPredicate wanted) throws IOException {
        Path file = data.resolve(FILE);
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode node : new JsonMapper().readTree(file.toFile())) {
            if (!node.path("event").asString().equals(DOCUMENTATION)) {
                records.add(node);
            }
        }
        List<CodedText> texts = IntStream.range(0, records.size())
                .filter(wanted)
                .mapToObj(place -> text(records.get(place)))
                .toList();
        return Corpus.of(name, List.of(file), texts);
    }

    private static CodedText text(JsonNode node) {
        Reader reader = new Reader(node.path("textInfo").path("markup").asString());
        return new CodedText(
                node.path("id").asString(),
                new SourceText(reader.text.toString()),
                node.path("event").asString(),
                reader.sources,
                reader.targets,
                reader.words);
    }

    /** Takes the marks out of a sentence: {@code (SRC: Kestria) has (EVT: agreed)}. */
    private static final class Reader {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> sources = new ArrayList<>();
        private final List<Span> targets = new ArrayList<>();
        private final List<Span> words = new ArrayList<>();
        private final Deque<Mark> open = new ArrayDeque<>();

        private record Mark(String kind, int begin) {}

        Reader(String marked) {
            Matcher opening = OPENING.matcher(marked);
            int at = 0;
            while (at < marked.length()) {
                opening.region(at, marked.length());
                if (opening.lookingAt()) {
                    open.push(new Mark(opening.group(1), text.length()));
                    at = opening.end();
                } else {
                    read(marked.charAt(at));
                    at++;
                }
            }
        }

        private void read(char sign) {
            boolean closes = sign == ')' && !open.isEmpty();
            Mark mark = closes ? open.pop() : new Mark("", text.length());
            if (closes && !mark.kind().isEmpty()) {
                add(mark);
                return;
            }
            if (sign == '(') {
                open.push(mark);
            }
            if (sign != '{' && sign != '}') {
                text.append(sign);
            }
        }

        private void add(Mark mark) {
            Span span = new Span(mark.begin(), text.length());
            if (mark.kind().startsWith("SRC")) {
                sources.add(span);
            }
            if (mark.kind().contains("TAR")) {
                targets.add(span);
            }
            if (mark.kind().equals("EVT")) {
                words.add(span);
            }
        }
    }
}
