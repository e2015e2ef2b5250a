package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The whole without its label on one line, the article's words in quotation marks. */
    public String text() {
        String quoted =
                slices.stream().map(slice -> "“" + slice.onOneLine() + "”").collect(Collectors.joining(", "));
        String named = entity.map(EntityName::name)
                .filter(name ->
                        slices.stream().noneMatch(slice -> slice.onOneLine().equals(name)))
                .map(name -> " (" + name + ")")
                .orElse("");
        String separator = words.isEmpty() || quoted.isEmpty() ? "" : ": ";
        return words + separator + quoted + named;
    }
}
