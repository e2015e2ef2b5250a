package org.rapporteur.export.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.MatrixPart;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.TimelineEntry;

/** The ids of the page: of lines, which are as many as parts they stand in, and of the words they rest on. */
final class Places {

    /**
     * A line as it stands in one part.
     *
     * @param heading whose part it is; empty among the unresolved
     */
    record Appearance(String id, String heading) {}

    private static final Pattern WORDS = Pattern.compile("[xtp]([0-9a-f]{12})\\.\\d+-\\d+");

    private final Map<Integer, List<Appearance>> byStatement = new HashMap<>();
    private final Map<Integer, Integer> written = new HashMap<>();

    Places(Brief brief) {
        Stream.concat(brief.speakers().stream(), brief.anonymous().stream())
                .forEach(part -> part.lines().forEach(line -> add(line, part.heading())));
        brief.unresolved().forEach(line -> add(line, ""));
    }

    private void add(Line line, String heading) {
        List<Appearance> before = byStatement.computeIfAbsent(line.number(), number -> new ArrayList<>());
        String again = before.isEmpty() ? "" : "." + (before.size() + 1);
        before.add(new Appearance("s" + line.number() + again, heading));
    }

    /** The id of a line where it is written next: each call is for the next part that has it. */
    String nextLine(Line line) {
        int before = written.merge(line.number(), 1, Integer::sum) - 1;
        return lines(line).get(before).id();
    }

    /** All the lines of one statement, in the page's order. */
    List<Appearance> lines(Line line) {
        return byStatement.getOrDefault(line.number(), List.of());
    }

    /** The id of the words of a statement, the first slice or a later one. */
    static String words(Line line, int slice) {
        return "w" + line.number() + (slice == 0 ? "" : "." + (slice + 1));
    }

    /** The id of other words; the same words have the same. */
    static String words(Slice slice) {
        return "x" + slice.article() + "." + slice.span().begin() + "-"
                + slice.span().end();
    }

    /** The article that words are in, by the id of the words. */
    static Optional<ArticleId> articleOf(String id) {
        Matcher words = WORDS.matcher(id);
        return words.matches() ? Optional.of(ArticleId.parse(words.group(1))) : Optional.empty();
    }

    /** The id of words that tell something, whatever else they are. */
    static String told(Slice slice) {
        return "t" + words(slice).substring(1);
    }

    /** The id of an issue among the positions. */
    static String issue(MatrixPart.Row row) {
        return "issue-" + row.id();
    }

    /** The id of what one party holds on one issue, by its column in the matrix. */
    static String cell(MatrixPart.Row row, int column) {
        return issue(row) + "-" + (column + 1);
    }

    /** The id of an entry in the timeline's table; a step has another among the steps. */
    static String timeline(TimelineEntry entry) {
        return "on-" + entry.id();
    }

    static String article(String label) {
        return "article-" + label;
    }
}
