package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.encoder.Sketch;

/** "According to" governs its own clause, and what is said in that, but no other clause of its sentence. */
class AccordingToTest {

    @Test
    void whoGovernsAnotherClauseRelaysNothing() {
        assertThat(relays("""
                <c1>The yard has struck a deal</c1>, <q1>according to</q1> <s1><org>the Labour Board</org></s1>, ending a strike \
                that <s2>owners</s2> <q2>said</q2> <c2>could cost a crown</c2>.""", "could")).isEmpty();
    }

    @Test
    void whoGovernsTheSayingRelaysIt() {
        assertThat(relays("""
                <s1><per>Varga</per></s1> <q1>accused</q1> <c1>the yard</c1>, according to <org>the Labour Board</org>.
                """, "the yard")).containsExactly("the Labour Board");
    }

    private static List<String> relays(String marked, String content) {
        Sketch sketch = Sketch.of(marked);
        Article article = Article.identify("test.txt", Imprint.UNKNOWN, sketch.text());
        return new ArticleReader(sketch.encoder())
                .read(article, Problems.IGNORED).statements().stream()
                        .filter(statement -> article.text()
                                .slice(statement.attribution().content().get(0))
                                .startsWith(content))
                        .flatMap(statement -> statement.circumstances().relay().stream())
                        .map(hop -> article.text().slice(hop.span()))
                        .toList();
    }
}
