package org.rapporteur.export.brief;

import java.util.List;

/**
 * Articles that tell one story, where others tell another.
 *
 * @param knownBy words that most of them have; empty if there is one article
 */
public record StoryEntry(List<ArticleEntry> articles, List<Slice> knownBy) {

    public StoryEntry {
        articles = List.copyOf(articles);
        knownBy = List.copyOf(knownBy);
    }

    /** Such as {@code A1 and A3 tell one story: “Solen”, “ferry”} or {@code A2 tells one by itself: “Talks resume”}. */
    public String sentence() {
        if (articles.size() == 1) {
            ArticleEntry only = articles.get(0);
            return "%s tells one by itself: “%s”".formatted(only.label(), only.caption());
        }
        String words = knownBy.isEmpty()
                ? ""
                : ": "
                        + String.join(
                                ", ",
                                knownBy.stream()
                                        .map(word -> "“" + word.onOneLine() + "”")
                                        .toList());
        List<String> labels = articles.stream().map(ArticleEntry::label).toList();
        return Heading.joined(labels) + " tell one story" + words;
    }
}
