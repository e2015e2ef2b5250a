package org.rapporteur.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.web.route.Request;

/**
 * A long list in pages.
 *
 * @param path of the list
 * @param query what else is asked for, as it stands in an address
 * @param page from 1; the last one where a later one was asked for
 * @param pages at least 1
 * @param size of a page
 */
record Paging(String path, String query, int page, int pages, int size) {

    static Paging of(Request request, String path, int all, int size) {
        int pages = Math.max(1, (all + size - 1) / size);
        int asked = request.find("page")
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new Paging(path, query(request), Math.min(Math.max(1, asked), pages), pages, size);
    }

    /** What else a list is asked for, as it stands in an address; without the page. */
    static String query(Request request) {
        return request.query().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("page"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /**
     * Those of a part of the list that are on this page.
     *
     * @param at where the part begins in the list
     */
    <T> List<T> within(List<T> part, int at) {
        int from = Math.min(part.size(), Math.max(0, (page - 1) * size - at));
        int to = Math.min(part.size(), Math.max(0, page * size - at));
        return part.subList(from, to);
    }

    /** The page before, where one is, this one, and the page behind. */
    List<Frame.Link> links() {
        if (pages == 1) {
            return List.of();
        }
        List<Frame.Link> links = new ArrayList<>();
        if (page > 1) {
            links.add(new Frame.Link(href(page - 1), "← Page before", false));
        }
        links.add(new Frame.Link(href(page), "Page %d of %d".formatted(page, pages), true));
        if (page < pages) {
            links.add(new Frame.Link(href(page + 1), "Next page →", false));
        }
        return links;
    }

    private String href(int to) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "page=" + to;
    }
}
