package org.rapporteur.core.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

class ProposalTest {

    private static final Passage PLAN = new Passage(new ArticleId("0123456789ab"), new Span(10, 14));
    private static final ProposalId ID = new ProposalId(PLAN);

    @Test
    void goesByThePlaceWhereItIsFirstSpokenOf() {
        assertThat(ID).hasToString("0123456789ab/10-14");
        assertThatThrownBy(() -> proposal(
                        new Telling(new Passage(PLAN.article(), new Span(20, 24)), Optional.empty()),
                        OptionalInt.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasAPointIfItHasAnyAndComesOfAnother() {
        Telling telling = new Telling(PLAN, Optional.empty());

        assertThatThrownBy(() -> proposal(telling, OptionalInt.of(0), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a proposal of 0 points");
        assertThatThrownBy(() -> proposal(telling, OptionalInt.of(3), Optional.of(new Descent(ID, PLAN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("proposal 0123456789ab/10-14 comes of itself");
    }

    @Test
    void nobodyHandlesItWithoutWords() {
        assertThatThrownBy(() -> new Handling(
                        HandlingKind.LEAKED,
                        PLAN,
                        Optional.empty(),
                        List.of(new EntityId("person/mira-solen")),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Proposal proposal(Telling telling, OptionalInt points, Optional<Descent> descent) {
        return new Proposal(ID, List.of(telling), points, List.of(), descent, List.of());
    }
}
