package org.rapporteur.ingest.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/** Collects the fields of an imprint as front matter or a row of the table writes them. For one article. */
final class ImprintFields {
    /** In the order in which they are documented. */
    static final List<String> KNOWN = List.of("title", "outlet", "byline", "published", "updated", "url", "language");

    static final String KNOWN_IN_WORDS = String.join(", ", KNOWN);

    /** @param key as it is written there */
    private record Written(String key, String value, int line) {}

    private final Map<String, List<Written>> fields = new LinkedHashMap<>();
    private final Place place;

    /** @param place where the fields stand, for problems */
    ImprintFields(Place place) {
        this.place = place;
    }

    /** Keeps a field; one that is blank counts as not there. */
    void put(String field, String value, int line) {
        put(field, field, value, line);
    }

    /**
     * Keeps a field that goes by another key; where one field is given several times, the first that is
     * understood holds.
     */
    void put(String field, String key, String value, int line) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(field, none -> new ArrayList<>()).add(new Written(key, value.strip(), line));
        }
    }

    /** What can be understood of it; the rest is told. */
    Imprint imprint(Problems problems) {
        return new Imprint(
                field("outlet", Outlet::new, problems),
                field("title", Function.identity(), problems),
                field("byline", Function.identity(), problems),
                field("published", WrittenTime::parse, problems),
                field("updated", WrittenTime::parse, problems),
                field("url", Function.identity(), problems),
                field("language", Function.identity(), problems));
    }

    private <T> Optional<T> field(String field, Function<String, T> parse, Problems problems) {
        Optional<T> understood = Optional.empty();
        for (Written written : fields.getOrDefault(field, List.of())) {
            try {
                T value = parse.apply(written.value());
                understood = understood.isPresent() ? understood : Optional.of(value);
            } catch (IllegalArgumentException notOfItsKind) {
                problems.tell(new ImprintProblem.BadValue(
                        place, written.line(), written.key(), String.valueOf(notOfItsKind.getMessage())));
            }
        }
        return understood;
    }
}
