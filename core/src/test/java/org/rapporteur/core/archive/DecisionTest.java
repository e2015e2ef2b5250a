package org.rapporteur.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

class DecisionTest {
    private static final Instant NOON = Instant.parse("2031-05-12T12:00:00.123Z");
    private static final ArticleId FERRY = new ArticleId("0123456789ab");
    private static final Selector SAID = new Selector(new Passage(FERRY, new Span(4, 9)), "ferry", "The ", " left.");

    /** Archives everywhere hold ids that were made so: another way to make them would part decisions from themselves. */
    @Test
    void hasTheSameIdInEveryArchive() {
        assertThat(Decision.of(ruling("open", "person/mira-solen"), "ilse", NOON)
                        .id())
                .isEqualTo(DecisionId.parse("a5e5259c69d4e30a"));
    }

    @Test
    void isAnotherOneIfAnythingInItIsDifferent() {
        List<Decision> decisions = List.of(
                Decision.of(ruling("a", "b"), "ilse", NOON),
                Decision.of(ruling("ab", ""), "ilse", NOON),
                Decision.of(ruling("", "ab"), "ilse", NOON),
                Decision.of(ruling("a\n1:b", ""), "ilse", NOON),
                Decision.of(ruling("a", "b"), "mira", NOON),
                Decision.of(ruling("a", "b"), "ilse", NOON.plusMillis(1)),
                Decision.of(new Ruling(RulingKind.NOTE, subject(), "a", "b", "She says so."), "ilse", NOON),
                Decision.of(
                        new Ruling(
                                RulingKind.AMEND, new Subject("statement", "x", List.of()), "a", "b", "She says so."),
                        "ilse",
                        NOON));

        assertThat(decisions).extracting(Decision::id).doesNotHaveDuplicates();
    }

    @Test
    void knowsMomentsToTheMillisecond() {
        Decision decision = Decision.of(ruling("a", "b"), "ilse", NOON.plusNanos(999_999));

        assertThat(decision).isEqualTo(Decision.of(ruling("a", "b"), "ilse", NOON));
    }

    @Test
    void refusesTheIdOfADifferentDecision() {
        Decision decision = Decision.of(ruling("a", "b"), "ilse", NOON);

        assertThatThrownBy(() -> new Decision(decision.id(), decision.ruling(), "mira", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not the id of a decision");
        assertThatThrownBy(() -> Decision.of(ruling("a", "b"), " ", NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWordsThatDoNotFitTheirPassage() {
        Passage passage = new Passage(FERRY, new Span(4, 9));

        assertThatThrownBy(() -> new Selector(passage, "the ferry", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ruling ruling(String from, String to) {
        return new Ruling(RulingKind.AMEND, subject(), from, to, "She says so.");
    }

    private static Subject subject() {
        return new Subject("statement", "0123456789ab/4-9", List.of(SAID));
    }
}
