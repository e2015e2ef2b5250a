package org.rapporteur.export.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.passage.Moments;

/** When the entries of a feed are from: the articles' dates and no clock, so that the same entries give the same feed. */
public final class FeedEntries {

    private FeedEntries() {}

    /** When the newest of its articles was published; the beginning of 1970 if none of them has a date. */
    public static Instant updated(Entry entry) {
        return published(entry).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    static Instant first(Entry entry) {
        return published(entry).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static Stream<Instant> published(Entry entry) {
        return entry.wordings().stream()
                .map(Wording::article)
                .map(Article::imprint)
                .flatMap(imprint -> imprint.published().stream())
                .map(Moments::of);
    }

    /** The newest first, ties by id; at most so many. */
    public static List<Entry> newest(Stream<Entry> entries, int most) {
        Comparator<Entry> byTime = Comparator.comparing(entry -> updated(entry));
        return entries.sorted(byTime.reversed().thenComparing(Entry::id).thenComparing(Entry::story))
                .limit(most)
                .toList();
    }

    static Instant updated(Extract extract) {
        return extract.entries().stream()
                .map(FeedEntries::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** What it is of, in the record's words, and who published it. */
    static String title(Entry entry) {
        List<String> outlets = outlets(entry);
        return entry.heading() + (outlets.isEmpty() ? "" : " (" + String.join(", ", outlets) + ")");
    }

    static List<String> outlets(Entry entry) {
        return entry.wordings().stream()
                .map(Wording::article)
                .map(Article::imprint)
                .map(Imprint::outlet)
                .flatMap(Optional::stream)
                .map(Outlet::name)
                .distinct()
                .toList();
    }

    /** Names the feed for the whole world, whatever address it is fetched from. */
    static String urn(Extract extract) {
        StringBuilder name = new StringBuilder("feed/" + extract.kind().plural());
        extract.selection()
                .forEach(
                        note -> name.append('/').append(note.name()).append('=').append(note.value()));
        return Entry.urn(name.toString());
    }
}
