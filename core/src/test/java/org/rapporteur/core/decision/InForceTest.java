package org.rapporteur.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;

class InForceTest {

    private int second;

    private Decision decide(RulingKind kind, String subject, String name) {
        Ruling ruling = new Ruling(kind, new Subject(subject, name, List.of()), "", "", "");
        return Decision.of(ruling, "mira", Instant.parse("2031-05-12T08:00:00Z").plusSeconds(second++));
    }

    private Decision undo(Decision decision) {
        return decide(RulingKind.UNDO, "decision", decision.id().toString());
    }

    private final Decision first = decide(RulingKind.NOTE, "step", "one");
    private final Decision second1 = decide(RulingKind.NOTE, "step", "two");

    @Test
    void whatIsUndoneDoesNotHold() {
        assertThat(InForce.list(List.of(first, second1, undo(first)))).containsExactly(second1);
    }

    @Test
    void whatIsUndoneAndBroughtBackStandsWhereItStood() {
        Decision undo = undo(first);

        assertThat(InForce.list(List.of(first, second1, undo, undo(undo)))).containsExactly(first, second1);
    }

    @Test
    void anUndoingMayBeUndoneAgainAndAgain() {
        Decision undo = undo(first);
        Decision redo = undo(undo);
        Decision again = undo(redo);

        assertThat(InForce.list(List.of(first, undo, redo, again))).isEmpty();
        assertThat(InForce.list(List.of(first, undo, redo, again, undo(again)))).containsExactly(first);
    }

    @Test
    void whatIsUndoneTwiceIsBackOnlyWhenNeitherHolds() {
        Decision one = undo(first);
        Decision other = undo(first);
        Decision back = undo(one);

        assertThat(InForce.list(List.of(first, one, other, back))).isEmpty();
        assertThat(InForce.list(List.of(first, one, other, back, undo(other)))).containsExactly(first);
    }

    @Test
    void aDecisionThatIsThereTwiceCountsOnce() {
        assertThat(InForce.list(List.of(first, second1, first))).containsExactly(first, second1);
    }

    @Test
    void anUndoingOfWhatIsNotThereUndoesNothing() {
        assertThat(InForce.list(List.of(undo(first), second1))).containsExactly(second1);
    }
}
