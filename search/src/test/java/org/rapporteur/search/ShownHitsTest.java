package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Said;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;

/** A hit can be shown without a look at its story. */
class ShownHitsTest {

    @Test
    void aHitSaysWhoSaidItAndWhereTheWordsAre() {
        FiledArticle ferry = Filed.article(
                        "Lake Courier",
                        "2031-05-09",
                        "No ferry yet",
                        "<Tomas Varga|We will talk~about the ferry> <an official|No ferry will sail> It is late.")
                .plain()
                .statement(Form.INDIRECT, Naming.UNNAMED, Optional.empty(), List.of(), Optional.empty())
                .done();

        assertThat(said(ferry, "talk")).isEqualTo("[Tomas Varga] from Tomas Varga: [We will talk, about the ferry]");
        assertThat(said(ferry, "sail")).isEqualTo("[] from an official: [No ferry will sail]");
    }

    private static String said(FiledArticle article, String words) {
        try (LuceneIndex index = LuceneIndex.inMemory()) {
            index.keep(article);
            index.refresh();
            Hit hit = index.find(Search.statements(Query.parse(words))).list().get(0);
            Said said = hit.match(none -> Said.UNKNOWN, Hit.OfStatement::said);
            return "%s from %s: %s"
                    .formatted(
                            said.speakers(),
                            said.source().map(article.article().text()::slice).orElse("nobody"),
                            said.content().stream()
                                    .map(article.article().text()::slice)
                                    .toList());
        }
    }
}
