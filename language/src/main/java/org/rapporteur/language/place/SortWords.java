package org.rapporteur.language.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.TabbedLines;

/** What sort of place a name is said to be, by the rows of {@code sorts.tsv}: sort, where, words, example. */
final class SortWords {

    private record Row(Sort sort, String where, String words) {}

    /** What is said, by which words, and the name without them. */
    record Said(Sort sort, Span words, Span name) {}

    private final List<Row> rows = lines().stream()
            .map(line -> new Row(Sort.valueOf(line.get(0).toUpperCase(Locale.ROOT)), line.get(1), line.get(2)))
            .toList();

    /** Sort, where, words and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(SortWords.class, "sorts.tsv", 4);
    }

    /** The first row that fits; words of the name itself before those beside it. */
    Optional<Said> of(String text, Span name) {
        return rows.stream()
                .map(row -> said(row, text, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Said> said(Row row, String text, Span name) {
        String words = text.substring(name.begin(), name.end());
        int length = row.words().length();
        return switch (row.where()) {
            case "all" -> words.equals(row.words()) ? Optional.of(new Said(row.sort(), name, name)) : Optional.empty();
            case "within" ->
                words.toLowerCase(Locale.ROOT).endsWith(" " + row.words().toLowerCase(Locale.ROOT))
                        ? Optional.of(new Said(
                                row.sort(),
                                new Span(name.end() - length, name.end()),
                                new Span(name.begin(), name.end() - length - 1)))
                        : Optional.empty();
            case "first" ->
                words.startsWith(row.words() + " ")
                        ? Optional.of(new Said(row.sort(), new Span(name.begin(), name.begin() + length), name))
                        : Optional.empty();
            case "behind" ->
                text.startsWith(" " + row.words(), name.end()) && isEnd(text, name.end() + 1 + length)
                        ? Optional.of(new Said(row.sort(), new Span(name.end() + 1, name.end() + 1 + length), name))
                        : Optional.empty();
            case "before" -> before(row, text, name);
            default -> throw new IllegalStateException("sorts.tsv: no place '%s'".formatted(row.where()));
        };
    }

    private static Optional<Said> before(Row row, String text, Span name) {
        int begin = name.begin() - row.words().length() - 1;
        return begin > 0
                        && text.startsWith(row.words() + " ", begin)
                        && !Character.isLetterOrDigit(text.charAt(begin - 1))
                ? Optional.of(
                        new Said(row.sort(), new Span(begin, begin + row.words().length()), name))
                : Optional.empty();
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
