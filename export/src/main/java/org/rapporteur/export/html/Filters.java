package org.rapporteur.export.html;

import java.util.stream.Collectors;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Brief;

/** Writes the choice of an article, by which the record shows only what that one has. The style sheet alone does it. */
final class Filters {

    private final Html html;
    private final Brief brief;

    Filters(Html html, Brief brief) {
        this.html = html;
        this.brief = brief;
    }

    /** A rule for each article. */
    static String styles(Brief brief) {
        return brief.articles().stream()
                .map(ArticleEntry::label)
                .map(label ->
                        ".record:has(#only-%1$s:checked) :is(.item:not(.in-%1$s), .heap:not(:has(.in-%1$s))) { display: none; }\n"
                                .formatted(label))
                .collect(Collectors.joining());
    }

    void write() {
        if (brief.articles().size() < 2) {
            return;
        }
        html.element("div", Attributes.of("role", "search").and("aria-label", "What to show"), this::fieldset)
                .line();
    }

    private void fieldset() {
        html.element("fieldset", Attributes.css("filters"), () -> {
                    html.element("legend", "Show what is in");
                    choice("all", "all articles", Attributes.of("checked", ""));
                    brief.articles()
                            .forEach(entry ->
                                    choice(entry.label(), entry.label() + " " + entry.outlet(), Attributes.NONE));
                })
                .line();
    }

    private void choice(String label, String words, Attributes checked) {
        html.element("label", Attributes.NONE, () -> {
            html.open("input", checked.and("type", "radio").and("name", "only").and("id", "only-" + label));
            html.text(" " + words);
        });
        html.line();
    }
}
