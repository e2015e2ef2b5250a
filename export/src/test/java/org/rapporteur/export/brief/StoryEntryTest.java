package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Articles;

class StoryEntryTest {

    private final Article wire = Articles.of("Halden Wire", "2031-05-12", "Talks resume", "Solen boards the ferry.");
    private final Article ledger = Articles.of("Strand Ledger", "2031-05-13", "Aboard", "The ferry has Solen.");

    @Test
    void severalArticlesTellOneByTheirWords() {
        StoryEntry entry = new StoryEntry(
                List.of(entry("A1", wire), entry("A3", ledger)),
                List.of(Slice.of(wire, new Span(0, 5)), Slice.of(wire, new Span(17, 22))));

        assertThat(entry.sentence()).isEqualTo("A1 and A3 tell one story: “Solen”, “ferry”");
    }

    @Test
    void oneArticleTellsOneByItself() {
        assertThat(new StoryEntry(List.of(entry("A2", ledger)), List.of()).sentence())
                .isEqualTo("A2 tells one by itself: “Aboard”");
    }

    private static ArticleEntry entry(String label, Article article) {
        return new ArticleEntry(label, article, 0, Optional.empty());
    }
}
