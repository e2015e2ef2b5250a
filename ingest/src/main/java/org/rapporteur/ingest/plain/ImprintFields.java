package org.rapporteur.ingest.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/** Collects the fields of an imprint as front matter or a row of the table writes them. For one article. */
final class ImprintFields {
    /** In the order in which they are documented. */
    static final List<String> KNOWN = List.of("title", "outlet", "byline", "published", "updated", "url", "language");

    static final String KNOWN_IN_WORDS = String.join(", ", KNOWN);

    private record Written(String value, int line) {}

    private final Map<String, Written> fields = new LinkedHashMap<>();
    private final Place place;

    /** @param place where the fields stand, for problems */
    ImprintFields(Place place) {
        this.place = place;
    }

    /** Keeps a field; one that is blank counts as not there. */
    void put(String key, String value, int line) {
        if (!value.isBlank()) {
            fields.put(key, new Written(value.strip(), line));
        }
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** What can be understood of it; the rest is told. */
    Imprint imprint(Problems problems) {
        return new Imprint(
                field("outlet", Outlet::new, problems),
                field("title", Function.identity(), problems),
                field("byline", Function.identity(), problems),
                field("published", PublicationTime::parse, problems),
                field("updated", PublicationTime::parse, problems),
                field("url", Function.identity(), problems),
                field("language", Function.identity(), problems));
    }

    private <T> Optional<T> field(String key, Function<String, T> parse, Problems problems) {
        Written written = fields.get(key);
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(written.value()));
        } catch (IllegalArgumentException notOfItsKind) {
            problems.tell(
                    new ImprintProblem.BadValue(place, written.line(), key, String.valueOf(notOfItsKind.getMessage())));
            return Optional.empty();
        }
    }
}
