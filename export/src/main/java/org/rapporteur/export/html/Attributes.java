package org.rapporteur.export.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of one element, in the order in which they were given. */
final class Attributes {

    static final Attributes NONE = new Attributes(Map.of());

    private final Map<String, String> values;

    private Attributes(Map<String, String> values) {
        this.values = values;
    }

    static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    static Attributes css(String classes) {
        return of("class", classes);
    }

    static Attributes id(String id) {
        return of("id", id);
    }

    /**
     * A link within the page, or out of it by HTTP.
     *
     * @throws IllegalArgumentException if it leads anywhere else, to a script for instance
     */
    static Attributes href(String target) {
        if (!target.startsWith("#") && !target.startsWith("https://") && !target.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "no link of a brief: '%s'; wanted #, http:// or https://".formatted(target));
        }
        return of("href", target);
    }

    Attributes and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    private static String addressed(String name, String value, Addressing addressing) {
        if (name.equals("id")) {
            return addressing.id(value);
        }
        return name.equals("href") && value.startsWith("#") ? addressing.href(value.substring(1)) : value;
    }

    /** As they stand in a tag, each with a space before it. */
    String written(Addressing addressing) {
        StringBuilder written = new StringBuilder();
        values.forEach((name, value) -> written.append(' ')
                .append(name)
                .append("=\"")
                .append(Html.escaped(addressed(name, value, addressing)))
                .append('"'));
        return written.toString();
    }
}
