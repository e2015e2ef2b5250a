package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Lists that only ever grow at their end, by number. */
final class NumberedLists {

    /** Another way to say where to go on, for whoever keeps the number of what was seen last. */
    static final ApiParameter AFTER = ApiParameter.query(
            "after", "Only those with higher numbers than this", ParameterType.whole(0, Long.MAX_VALUE / 10), "0");

    private NumberedLists() {}

    /**
     * A page of such a list.
     *
     * @param listAfter those with higher numbers than the first, the lowest first, at most so many as the second says
     */
    static <T, I> Answer page(
            String list,
            Request request,
            BiFunction<Long, Integer, List<T>> listAfter,
            ToLongFunction<T> number,
            Function<T, I> item) {
        long after = Cursor.find(request, list)
                .map(NumberedLists::number)
                .orElseGet(() -> request.find("after").map(Long::parseLong).orElse(0L));
        int limit = PageOf.limit(request);
        List<Map.Entry<String, T>> behind = listAfter.apply(after, limit + 1).stream()
                .map(one -> Map.entry(String.valueOf(number.applyAsLong(one)), one))
                .toList();
        PageOf<T> found = PageOf.of(behind, limit, list);
        PageOf<I> page = new PageOf<>(found.items().stream().map(item).toList(), found.next());
        return page.linked(Answers.json(page.page()), request);
    }

    private static long number(String key) {
        return Optional.of(key)
                .filter(written -> written.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(Cursor::refused);
    }
}
