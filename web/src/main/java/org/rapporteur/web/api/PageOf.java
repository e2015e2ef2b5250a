package org.rapporteur.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/**
 * The items of a list that a request asks for.
 *
 * @param next empty if there are none behind them
 */
record PageOf<T>(List<T> items, Optional<String> next) {

    static int limit(Request request) {
        return request.find("limit").map(Integer::parseInt).orElse(ApiParameter.LIMIT);
    }

    /**
     * Cuts a page out of a whole list.
     *
     * @param list its name
     * @param key of an item: says its place, and is the same whatever else comes into the list. Where two have the same,
     *     they are told apart by their order
     */
    static <T> PageOf<T> cut(List<T> all, Function<T, String> key, String list, Request request) {
        Map<String, Integer> times = new HashMap<>();
        List<Map.Entry<String, T>> keyed = new ArrayList<>();
        for (T item : all) {
            String bare = key.apply(item);
            int again = times.merge(bare, 1, Integer::sum);
            keyed.add(Map.entry(again == 1 ? bare : bare + " #%05d".formatted(again), item));
        }
        keyed.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        String after = Cursor.find(request, list).orElse("");
        List<Map.Entry<String, T>> behind = keyed.stream()
                .filter(entry -> entry.getKey().compareTo(after) > 0)
                .toList();
        return of(behind, limit(request), list);
    }

    /** @param behind those behind the cursor, one more than the limit at least, if there are so many */
    static <T> PageOf<T> of(List<Map.Entry<String, T>> behind, int limit, String list) {
        List<Map.Entry<String, T>> given = behind.stream().limit(limit).toList();
        Optional<String> next = behind.size() > given.size()
                ? Optional.of(new Cursor(list, given.get(given.size() - 1).getKey()).written())
                : Optional.empty();
        return new PageOf<>(given.stream().map(Map.Entry::getValue).toList(), next);
    }

    ListPage<T> page() {
        return new ListPage<>(items, next);
    }

    /** An answer with the address of the next page. */
    Answer linked(Answer answer, Request request) {
        return next.map(cursor -> answer.with("Link", "<%s>; rel=\"next\"".formatted(address(request, cursor))))
                .orElse(answer);
    }

    private static String address(Request request, String cursor) {
        String others = request.query().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("cursor"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value) + "&"))
                .collect(Collectors.joining());
        return request.path() + "?" + others + "cursor=" + cursor;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
