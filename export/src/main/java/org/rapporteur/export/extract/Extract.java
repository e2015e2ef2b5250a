package org.rapporteur.export.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;

/**
 * What one view shows, no more and no less.
 *
 * @param kind of all its entries
 * @param title of the view
 * @param selection what was asked for, by name and value, as the view was asked; none if all is shown
 * @param entries in the view's order, on all of its pages
 * @param copies which of the articles were taken from which
 * @param site where the program's pages stand, such as {@code http://127.0.0.1:7490}; empty where there are none
 */
public record Extract(
        EntryKind kind,
        String title,
        List<Note> selection,
        List<Entry> entries,
        List<Copied> copies,
        Optional<String> site) {

    /** That one article was taken from another. */
    public record Copied(ArticleId copy, ArticleId original) {}

    /** @throws IllegalArgumentException if an entry is of another kind */
    public Extract {
        selection = List.copyOf(selection);
        entries = List.copyOf(entries);
        copies = List.copyOf(copies);
        for (Entry entry : entries) {
            if (entry.kind() != kind) {
                throw new IllegalArgumentException("%s among %s: %s".formatted(entry.kind(), kind, entry.id()));
            }
        }
    }

    /** The articles whose words it holds, each once, in the order of their first words. */
    public List<Article> articles() {
        Map<ArticleId, Article> articles = new LinkedHashMap<>();
        entries.forEach(entry -> entry.wordings()
                .forEach(wording -> articles.putIfAbsent(wording.article().id(), wording.article())));
        return new ArrayList<>(articles.values());
    }

    /** Such as {@code 12 statements}. */
    public String sum() {
        String counted = entries.size() == 1 ? kind.label() : kind.plural();
        return "%,d %s".formatted(entries.size(), counted);
    }

    /** Where the program shows an entry; empty where it shows nothing. */
    public Optional<String> address(Entry entry) {
        return site.map(where -> where + EntryPaths.of(entry));
    }
}
