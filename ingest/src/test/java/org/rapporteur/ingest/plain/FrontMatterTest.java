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
                mood:
                  - calm
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
                        "front matter, line 10: found 'ferries for ever'; wanted a key, a colon and a value",
                        "front matter, line 8: outlet stands there a second time; the first holds",
                        "front matter: unknown keys titel (line 2), mood (line 5);"
                                + " known are title, outlet, byline, published, updated, url, language",
                        "line 9, published: not a date: 'yesterday'; wanted ISO 8601,"
                                + " such as 2031-05-12 or 2031-05-12T08:30Z; it is left open");
    }

    @Test
    void theKeysOfSiteGeneratorsAreUnderstood() {
        Imprint found = read("""
                ---
                date: '2031-05-12'
                modified_time: 2031-05-13 09:00:00-04:00
                published_time: 2031-05-12 18:30:00-04:00
                source_url: https://ledger.example/a/
                tags: remarks
                title: "Call with the Harbour Master\\u2019s Office\\
                  \\ of\\_Arden"
                ---
                Text""").imprint();

        assertThat(found.published().map(Object::toString)).contains("2031-05-12T18:30:00-04:00");
        assertThat(found.updated().map(Object::toString)).contains("2031-05-13T09:00:00-04:00");
        assertThat(found.url()).contains("https://ledger.example/a/");
        assertThat(found.title()).contains("Call with the Harbour Master\u2019s Office of\u00a0Arden");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void ofTwoKeysForOneFieldTheFirstThatIsUnderstoodHolds() {
        Imprint found =
                read("---\ndate: 2031-05-12\npublished_time: soon\n---\nText").imprint();

        assertThat(found.published().map(Object::toString)).contains("2031-05-12");
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("line 3, published_time: not a date: 'soon'; wanted ISO 8601,"
                        + " such as 2031-05-12 or 2031-05-12T08:30Z; it is left open");
    }

    @Test
    void whatAGeneratorMeansOtherwiseIsLeftAlone() {
        assertThat(read("---\npublished: true\npermalink: /talks/\nsource: a picture\n---\nText")
                        .imprint())
                .isEqualTo(Imprint.UNKNOWN);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aValueThatCannotBeReadIsLeftOpen() {
        assertThat(read("---\ntitle: \"Ferry talks\noutlet: The Ledger\n---\nText")
                        .imprint()
                        .outlet())
                .isPresent();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("line 2, title: a quotation mark opens it and none closes it; it is left open");
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
