package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.ValleyTalks;

class NegotiationPartTest {

    private final NegotiationPart negotiation = Brief.of(ValleyTalks.dossier()).negotiation();

    @Test
    void aDelegateComesWithTheWordsForTheOfficeAndItsEnd() {
        assertThat(negotiation.parties())
                .extracting(PartyEntry::sentence)
                .containsExactly("Kestria, a side: Anton Varga", "Tolmere, a side");
        DelegateEntry varga = negotiation.parties().get(0).delegates().get(0);
        assertThat(varga.kinds()).containsExactly("head of the delegation");
        assertThat(varga.words()).isEqualTo("“Kestria's chief negotiator”; resignation from 2031-05-11 on");
    }

    @Test
    void aRoundHasItsTalksAndWhatItIsCalled() {
        assertThat(negotiation.rounds())
                .extracting(RoundEntry::heading)
                .containsExactly("R1 2031-05-12, talks: Kestria, Tolmere (Ostrel)");
        assertThat(negotiation.rounds().get(0).descriptions())
                .extracting(Told::onOneLine)
                .containsExactly("hard");
    }

    @Test
    void aPositionSaysWhoseWordAndWhen() {
        IssuePart land = negotiation.issues().get(0);

        assertThat(land.parent()).contains("sovereignty");
        assertThat(land.positions())
                .extracting(position -> position.id() + " " + position.when().words() + " " + position.heading())
                .containsExactly(
                        "H1 2031-05-12 Kestria rejects (a red line), by another's word",
                        "H2 2031-05-16 Kestria accepts under a condition (openness), by its own word",
                        "H3 2031-05-16 “The meeting” leaves open, by another's word");
        assertThat(land.positions().get(1).held().by()).contains("Anton Varga");
    }

    @Test
    void aChangeShowsTheNewWords() {
        ChangeEntry change = negotiation.changes().get(0);

        assertThat(change.id() + " " + change.heading())
                .isEqualTo("C1 Kestria: rejects (a red line), then accepts under a condition (openness)");
        assertThat(change.newWordsInARow()).isEqualTo("new: “in ten years”");
        assertThat(List.of(change.earlier().id(), change.later().id())).containsExactly("H1", "H2");
    }

    @Test
    void theMatrixHasTheIssuesAsATreeAndAColumnForThoseWhoAreNoParty() {
        MatrixPart matrix = negotiation.matrix();

        assertThat(matrix.columns()).extracting(MatrixPart.Column::name).containsExactly("Kestria", "no party");
        assertThat(matrix.rows())
                .extracting(row -> row.depth() + " " + row.issue() + " "
                        + row.cells().stream().map(MatrixPart.Cell::positions).toList())
                .containsExactly("0 sovereignty [0, 0]", "1 territory [2, 1]");
        assertThat(matrix.rows().get(1).cells().get(0).own()).isOne();
        assertThat(matrix.rows().get(1).cells().get(0).entries())
                .isEqualTo(negotiation.issues().get(0).positions().subList(0, 2));
    }

    @Test
    void twoCountsAreTwoVersionsAndTheWordsOfDescentAreKept() {
        assertThat(negotiation.counted())
                .extracting(ProposalEntry::heading)
                .containsExactly(
                        "P1, “19-point draft”, 19 points, 1 root",
                        "P2, “revised version of the 19-point draft”, 22 points, 1 root; comes of P1");
        assertThat(negotiation.counted().get(1).first()).contains(LocalDate.of(2031, 5, 16));
        assertThat(negotiation
                        .counted()
                        .get(1)
                        .descent()
                        .map(descent -> descent.told().onOneLine()))
                .contains("A revised version of the 19-point draft");
    }

    @Test
    void aStepSaysWhoIsToDoWhatAndWhenItIsDueAfterAllMoves() {
        StepEntry step = negotiation.steps().get(0);

        assertThat(step.heading()).isEqualTo("S1 2031-05-16: moved");
        assertThat(step.what()).isEqualTo("“The envoys”: “meet on”");
        assertThat(step.due().words()).isEqualTo("2031-05-18");
        assertThat(step.outcomes()).extracting(StepEntry.Outcome::label).containsExactly("moved to 2031-05-18");
    }

    @Test
    void isEmptyWhereNothingIsNegotiated() {
        assertThat(Brief.of(FerryTalks.dossier()).negotiation().isEmpty()).isTrue();
        assertThat(Brief.of(FerryTalks.dossier()).negotiation().matrix().isEmpty())
                .isTrue();
    }
}
