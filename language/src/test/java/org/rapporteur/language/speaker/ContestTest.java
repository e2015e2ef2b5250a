package org.rapporteur.language.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.speaker.ClueWeights.Sort;

class ContestTest {

    private static final List<Figure> SOLEN = List.of(figure("Mira Solen"));
    private static final List<Figure> VARGA = List.of(figure("Odo Varga"));

    private final Contest contest = new Contest();

    @Test
    void theSharesOfAllAddUpToOneAndTheLikeliestIsFirst() {
        contest.mark(SOLEN, Clue.SUBJECT);
        contest.mark(VARGA, Clue.QUOTED);

        List<Contest.Share> shares = contest.shares(weights("0.5"), Sort.PRONOUN);

        assertThat(shares).extracting(Contest.Share::figures).containsExactly(SOLEN, VARGA);
        assertThat(shares.get(0).likelihood()).isCloseTo(Math.exp(2) / (Math.exp(2) + Math.exp(-1)), within(1e-9));
        assertThat(shares.stream().mapToDouble(Contest.Share::likelihood).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whoIsNotLikelyEnoughIsACandidateOnly() {
        contest.mark(SOLEN, Clue.SUBJECT);
        contest.mark(VARGA, Clue.QUOTED);

        assertThat(contest.decide(weights("0.9"), Sort.PRONOUN, 4).speakers()).isEqualTo(SOLEN);
        assertThat(contest.decide(weights("0.99"), Sort.PRONOUN, 4).speakers()).isEmpty();
        assertThat(contest.decide(weights("0.99"), Sort.PRONOUN, 4).candidates())
                .containsExactly(SOLEN.get(0), VARGA.get(0));
    }

    @Test
    void nobodyMayWin() {
        contest.mark(VARGA, Clue.QUOTED);
        contest.mark(List.of(), Clue.SUBJECT);

        assertThat(contest.decide(weights("0.5"), Sort.PRONOUN, 4).isNobody()).isTrue();
    }

    @Test
    void withoutAnybodyThereIsNobody() {
        assertThat(contest.decide(weights("0.5"), Sort.PRONOUN, 4).isNobody()).isTrue();
    }

    @Test
    void aClueWithoutAWeightWeighsNothing() {
        contest.mark(SOLEN, Clue.SEVERAL);
        contest.mark(VARGA, Clue.SAID);

        assertThat(contest.shares(weights("0.5"), Sort.PRONOUN))
                .extracting(Contest.Share::likelihood)
                .containsExactly(0.5, 0.5);
    }

    @Test
    void theShippedWeightsKnowBothSortsAndAreSureOfSomebodyLikelierThanNot() {
        ClueWeights shipped = ClueWeights.load();

        for (Sort sort : Sort.values()) {
            assertThat(shipped.sure(sort)).isBetween(0.5, 0.99);
        }
    }

    private static ClueWeights weights(String sure) {
        return ClueWeights.parse(List.of(
                List.of("PRONOUN", "SUBJECT", "2"),
                List.of("PRONOUN", "QUOTED", "-1"),
                List.of("PRONOUN", "SURE", sure)));
    }

    private static Figure figure(String name) {
        return new Figure(EntityKind.PERSON, FoldedName.of(name), new Span(0, name.length()));
    }
}
