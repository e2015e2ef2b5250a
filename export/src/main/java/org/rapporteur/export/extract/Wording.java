package org.rapporteur.export.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Words of one article that an entry stands on.
 *
 * @param part what they are to the entry: {@code content}, {@code announced}, {@code side 1}
 * @param spans where they stand, in reading order
 * @param statement in whose words; empty where the outlet tells it in its own voice
 * @param parts other words that belong to them
 * @param notes what is told of these words alone
 */
public record Wording(
        String part,
        Article article,
        List<Span> spans,
        Optional<StatementId> statement,
        List<Part> parts,
        List<Note> notes) {

    /** What stands where words of the article were left out between two spans. */
    public static final String LEFT_OUT = " […] ";

    /** @throws IllegalArgumentException if there are no words, or they do not stand in the article */
    public Wording {
        spans = List.copyOf(spans);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a wording without words");
        }
        words(article.text(), spans);
    }

    /** The words mark for mark, with a sign where others stand between. */
    public String words() {
        return words(article.text(), spans);
    }

    /** The words of a part of it, likewise. */
    public String words(Part beside) {
        return words(article.text(), beside.spans());
    }

    /**
     * Words of a text, with a sign where others stand between.
     *
     * @throws IllegalArgumentException if a span lies outside the text
     */
    public static String words(SourceText text, List<Span> spans) {
        return spans.stream().map(text::slice).collect(Collectors.joining(LEFT_OUT));
    }

    /** Where spans stand, such as {@code 3-17 40-52}. */
    public static String places(List<Span> spans) {
        return spans.stream().map(span -> span.begin() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    /** The spans of the parts of a name, one behind the other. */
    public List<Span> spansOf(String name) {
        return parts.stream()
                .filter(beside -> beside.name().equals(name))
                .flatMap(beside -> beside.spans().stream())
                .toList();
    }

    /** The value of a note; empty if it has none of that name. */
    public String note(String name) {
        return notes.stream()
                .filter(note -> note.name().equals(name))
                .map(Note::value)
                .findFirst()
                .orElse("");
    }
}
