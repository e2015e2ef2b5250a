package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.search.Called;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.UnreadableQueryException;

class HostileTest {
    private static final String[] SCRAPS = {
        "dam", "cease-fire", "\"the dam\"", "(", ")", "-", " OR ", " NOT ", "speaker:", "about:", "date:2031-05-01.. ",
                " ",
        "“no”", "a\u0301", "\uDC00x", "x\uD800", "form:direct ", "issue:dam ", "named:yes ", "'", "0", "é", "\u202Ex",
                "日本",
        "person/x", "\uFDFA", "\"'\u200D1\""
    };

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void anArticleOfTenMegabytesInOneLineIsTakenIn() {
        Assertions.assertTimeout(SOON, () -> {
            String line = "dam ".repeat(2_500_000) + "ferry";
            try (Found found =
                    new Found(Filed.article("Wire", "2031-05-01", "Line", line).done())) {
                assertThat(found.articles("ferry")).containsExactly("Line");
                assertThat(found.articles("\"dam ferry\"")).containsExactly("Line");
                assertThat(found.articles("\"dam dam dam dam dam dam dam dam\""))
                        .containsExactly("Line");
            }
        });
    }

    @Test
    void wordsWithoutEndMarksWithoutLettersAndHalfCharactersAreTakenIn() {
        String hostile = "x".repeat(1_000_000) + " \u0000\u0007\u202E \uD800\uDC00\uD800 e" + "\u0301".repeat(100_000)
                + " \uFDFA".repeat(1_000) + " =cmd()<script>alert(1)</script> dam";
        String safe = hostile.replaceAll("[<>|~]", " ");
        try (Found found = new Found(Filed.article("Wire", "2031-05-01", "Odd", safe + "<Solen|" + safe + ">")
                .done())) {
            assertThat(found.articles("dam script")).containsExactly("Odd");
            assertThat(found.statements("dam alert")).hasSize(1);
        }
    }

    @Test
    void aNameLongerThanATermMayBeIsFoundByItsWords() {
        String name = "Solen " + "very ".repeat(20_000) + "long";
        FiledArticle bare =
                Filed.article("Wire", "2031-05-01", "Name", "Nothing.").done();
        EntityId id = new EntityId("person/" + "x".repeat(100_000));
        try (Found found = new Found(
                new FiledArticle(bare.article(), List.of(new Called(id, List.of(name))), List.of(), List.of()))) {
            assertThat(found.articles("about:\"very long\"")).containsExactly("Name");
            assertThat(found.index()
                            .find(Search.articles(new Query.About(id.value())))
                            .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void theCostliestQueriesThatCanBeWrittenAreAnsweredSoon() {
        String text = "the dam and the ferry and the lake ".repeat(20_000);
        Assertions.assertTimeout(SOON, () -> {
            try (Found found = new Found(Filed.article("Wire", "2031-05-01", "Long", text + "<Solen|" + text + ">")
                    .done())) {
                assertThat(found.articles("the OR and ".repeat(30) + "dam")).containsExactly("Long");
                assertThat(found.articles("\"" + "the dam and the ferry and the lake ".repeat(50) + "\""))
                        .containsExactly("Long");
                assertThat(found.statements("(".repeat(32) + "-dam" + ")".repeat(32)))
                        .isEmpty();
                assertThat(found.statements("-".repeat(1) + "the " + "the ".repeat(60)))
                        .isEmpty();
            }
        });
    }

    @Test
    void whateverQueryIsReadIsAnswered() {
        int answered = 0;
        try (Found found =
                new Found(Filed.article("Wire", "2031-05-01", "Dam", "The dam. <Solen|The dam holds> <a source|no>")
                        .done())) {
            for (long seed = 1; seed <= 3_000; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                StringBuilder written = new StringBuilder();
                for (int parts = random.nextInt(1, 7); parts > 0; parts--) {
                    written.append(SCRAPS[random.nextInt(SCRAPS.length)]);
                }
                try {
                    Query query = Query.parse(written.toString());
                    assertThatCode(() -> {
                                found.index().find(Search.articles(query));
                                found.index().find(Search.statements(query));
                            })
                            .as("seed %d: %s", seed, written)
                            .doesNotThrowAnyException();
                    answered++;
                } catch (UnreadableQueryException refused) {
                    assertThat(refused.column()).isBetween(1, written.length() + 1);
                }
            }
        }
        assertThat(answered).isGreaterThan(300);
    }
}
