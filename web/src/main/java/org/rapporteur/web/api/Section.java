package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.export.json.PublishedRecord;

/**
 * A list that lies under a story: a part of its record.
 *
 * @param name in the address
 * @param summary one line, for a person
 * @param type of an item
 * @param items in the record
 * @param key says an item's place in the list; see {@link PageOf#cut}
 * @param id of an item, by which it can be asked for alone; empty if it has none
 * @param one what an item is called, such as {@code statement}
 */
record Section<T extends Record>(
        String name,
        String summary,
        Class<T> type,
        Function<PublishedRecord, List<T>> items,
        BiFunction<PublishedStory, T, String> key,
        Optional<Function<T, String>> id,
        String one) {

    static <T extends Record> Section<T> of(
            String name,
            String summary,
            Class<T> type,
            Function<PublishedRecord, List<T>> items,
            BiFunction<PublishedStory, T, String> key) {
        return new Section<>(name, summary, type, items, key, Optional.empty(), "");
    }

    /** The same, with items that can be asked for alone. */
    Section<T> each(String called, Function<T, String> byId) {
        return new Section<>(name, summary, type, items, key, Optional.of(byId), called);
    }
}
