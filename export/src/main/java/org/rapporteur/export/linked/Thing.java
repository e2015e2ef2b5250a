package org.rapporteur.export.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Wording;

/** One object of JSON-LD, its keys in the order in which they are put. */
final class Thing {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    static Thing of(Object type) {
        return new Thing().put("type", type);
    }

    Thing put(String key, Object value) {
        keys.put(key, value instanceof Thing thing ? thing.keys : value);
        return this;
    }

    /** Left out where there is nothing. */
    Thing put(String key, Optional<?> value) {
        value.ifPresent(known -> put(key, known));
        return this;
    }

    /** Left out where there is none. */
    Thing put(String key, List<Thing> values) {
        if (!values.isEmpty()) {
            keys.put(key, values.stream().map(Thing::keys).toList());
        }
        return this;
    }

    Map<String, Object> keys() {
        return keys;
    }

    /** A thing that is told elsewhere, by its name. */
    static Thing named(String urn) {
        return new Thing().put("id", urn);
    }

    /** Where words stand: {@code 0123456789ab 3-17 40-52}. */
    static String place(ArticleId article, List<Span> spans) {
        return article + " " + Wording.places(spans);
    }
}
