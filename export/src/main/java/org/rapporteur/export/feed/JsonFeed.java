package org.rapporteur.export.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.html.ExtractHtml;
import org.rapporteur.export.json.JsonExtract;
import org.rapporteur.export.json.JsonText;

/**
 * Writes what a view shows as a JSON feed; under {@code _rapporteur} each item has its entry as {@link JsonExtract} writes it.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
public final class JsonFeed {

    private JsonFeed() {}

    /**
     * The feed; to be stored in UTF-8.
     *
     * @param self the path that it is fetched by, such as {@code /feeds/statements.json}; empty for a file that is not fetched
     *     again
     */
    public static String write(Extract extract, String self) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", extract.title());
        extract.site().ifPresent(site -> {
            feed.put("home_page_url", site + "/");
            if (!self.isEmpty()) {
                feed.put("feed_url", site + self);
            }
        });
        feed.put("language", "en");
        feed.put(
                "items",
                extract.entries().stream().map(entry -> item(extract, entry)).toList());
        return JsonText.pretty(feed);
    }

    private static Map<String, Object> item(Extract extract, Entry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.urn());
        extract.address(entry).ifPresent(address -> item.put("url", address));
        item.put("title", FeedEntries.title(entry));
        item.put("content_html", ExtractHtml.fragment(entry));
        item.put("date_published", FeedEntries.first(entry).toString());
        item.put("date_modified", FeedEntries.updated(entry).toString());
        item.put(
                "authors",
                FeedEntries.outlets(entry).stream()
                        .map(outlet -> Map.of("name", outlet))
                        .toList());
        item.put("tags", List.of(entry.kind().label()));
        item.put("_rapporteur", JsonExtract.publish(entry));
        return item;
    }
}
