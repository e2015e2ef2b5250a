package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;

class FrontMatterTest {
    private final ProblemList problems = new ProblemList();

    private FrontMatter read(String text) {
        return FrontMatter.of(text, Place.of("a.md"), problems);
    }

    @Test
    void takesEveryKeyInAnyOrderAndCase() {
        String head = """
                ---
                # who and when
                Published: 2031-05-12T08:30+02:00
                updated: 2031-05-12T09:00+02:00
                title: 'The ferry''s day'
                byline: By Mira Solen
                outlet: The Ledger

                url: https://ledger.example/a#top
                language: en-GB
                ---
                """;

        FrontMatter found = read(head + "Text");

        assertThat(found.body()).isEqualTo(head.length());
        Imprint imprint = found.imprint();
        assertThat(imprint.published().map(Object::toString)).contains("2031-05-12T08:30+02:00");
        assertThat(imprint.updated().map(Object::toString)).contains("2031-05-12T09:00+02:00");
        assertThat(imprint.title()).contains("The ferry's day");
        assertThat(imprint.byline()).contains("By Mira Solen");
        assertThat(imprint.outlet().map(Object::toString)).contains("The Ledger");
        assertThat(imprint.url()).contains("https://ledger.example/a#top");
        assertThat(imprint.language()).contains("en-GB");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsToldAndTheRestHolds() {
        FrontMatter found = read("""
                ---
                titel: Ferry
                tags:
                  - harbour
                outlet: The Ledger
                outlet: The Wire
                published: yesterday
                ferries for ever
                updated:
                ---
                Text""");

        assertThat(found.imprint().outlet().map(Object::toString)).contains("The Ledger");
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "front matter, line 2: unknown key titel;"
                                + " known are title, outlet, byline, published, updated, url, language",
                        "front matter, line 3: unknown key tags;"
                                + " known are title, outlet, byline, published, updated, url, language",
                        "front matter, line 6: outlet stands there a second time; the first holds",
                        "front matter, line 8: found 'ferries for ever'; wanted a key, a colon and a value",
                        "line 7, published: not a date: 'yesterday'; wanted ISO 8601,"
                                + " such as 2031-05-12 or 2031-05-12T08:30Z; it is left open");
    }

    @Test
    void frontMatterThatNeverEndsIsTextAndTold() {
        assertThat(read("---\ntitle: Ferry\nThe ferry will sail.").body()).isZero();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("begins like front matter, but no line of --- closes it; all of it is read as text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The ferry\n---\n", "---", "---\nThe ferry will sail.\n---\n", "--- x\ntitle: a\n---\n", ""})
    void aRuleInATextIsNoFrontMatter(String text) {
        assertThat(read(text)).isEqualTo(new FrontMatter(Imprint.UNKNOWN, 0));
        assertThat(problems.list()).isEmpty();
    }
}
