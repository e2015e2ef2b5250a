package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One circumstance of a statement.
 *
 * @param words what it comes to, in the brief's own words ("denial", "Telegram", "role given"); may be empty
 * @param slices the article's words for it; may be empty
 * @param entity whom the words stand for, where that is known
 */
public record Detail(DetailKind kind, String words, List<Slice> slices, Optional<EntityName> entity) {

    public Detail {
        slices = List.copyOf(slices);
    }

    /**
     * The whole without its label on one line: the article's words in quotation marks, then in brackets
     * what they come to, such as {@code “the Ledger” (told, Strand Ledger)}.
     */
    public String text() {
        String quoted =
                slices.stream().map(slice -> "“" + slice.onOneLine() + "”").collect(Collectors.joining(", "));
        Stream<String> named = entity.map(EntityName::name).stream()
                .filter(name ->
                        slices.stream().noneMatch(slice -> slice.onOneLine().equals(name)));
        String meaning = Stream.concat(Stream.of(words).filter(word -> !word.isEmpty()), named)
                .collect(Collectors.joining(", "));
        if (quoted.isEmpty() || meaning.isEmpty()) {
            return quoted + meaning;
        }
        return quoted + " (" + meaning + ")";
    }
}
