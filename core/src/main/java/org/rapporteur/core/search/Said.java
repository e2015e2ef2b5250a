package org.rapporteur.core.search;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * What it takes to show a statement that was found, beside its article: as it was when it was filed.
 *
 * @param speakers the names of those who said it, where that is sure
 * @param source where the article says who it is from
 * @param content in reading order; none if it is not known
 */
public record Said(List<String> speakers, Optional<Span> source, List<Span> content) {

    /** Of a statement of which only the place is known. */
    public static final Said UNKNOWN = new Said(List.of(), Optional.empty(), List.of());

    public Said {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
    }
}
