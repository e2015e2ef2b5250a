package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class RoleScorerTest {

    private final Drawing drawing = Drawing.of(Articles.saying(
            "Envoy Mira Solen met Odo Varga, the former mayor of Ostrel. Envoy Solen and Varga, a lawyer, smiled."));

    private Reading reading() {
        EntityId solen = drawing.person("Mira Solen", "Mira Solen", "Solen#2");
        EntityId varga = drawing.person("Odo Varga", "Odo Varga", "Varga#2");
        drawing.role(solen, "Envoy").role(solen, "Envoy#2").role(varga, "former mayor of Ostrel");
        return new Reading(drawing.article(), drawing.entities(), List.of());
    }

    private RoleKey.Pair pair(String person, String role, String head, RoleStatus status) {
        return new RoleKey.Pair(drawing.span(person), drawing.span(role), drawing.span(head), status);
    }

    @Test
    void severalPlacesOfOneNounAreOnePair() {
        Reading reading = reading();
        RoleScorer.Outcome outcome = RoleScorer.score(
                reading,
                List.of(
                        pair("Mira Solen", "Envoy", "Envoy", RoleStatus.CURRENT),
                        pair("Odo Varga", "former mayor of Ostrel", "mayor", RoleStatus.FORMER),
                        pair("Varga#2", "lawyer", "lawyer", RoleStatus.CURRENT)));

        assertThat(outcome.pairs()).isEqualTo(new Score(2, 2, 3, 2));
        assertThat(outcome.statuses()).isEqualTo(Score.share(1, 2));
        assertThat(outcome.remarks()).containsExactly("missed Varga | lawyer");
    }

    @Test
    void theSameWordsOfAnotherPersonAreWrong() {
        Reading reading = reading();
        RoleScorer.Outcome outcome =
                RoleScorer.score(reading, List.of(pair("Odo Varga", "Envoy", "Envoy", RoleStatus.CURRENT)));

        assertThat(outcome.pairs()).isEqualTo(new Score(2, 0, 1, 0));
    }

    @Test
    void readsAKeyWithItsParts() {
        List<RoleKey.File> files = RoleKey.parse("""
                # a remark
                file	sha256	part	person	role	head	affiliation	status
                a.txt	00	seen	0-5	6-9	6-9	-	former
                a.txt	00	seen	0-5	10-12	10-12	1-2	current
                b.txt	11	held	0-5	6-9	6-9	-	candidate
                """);

        assertThat(files).extracting(RoleKey.File::name).containsExactly("a.txt", "b.txt");
        assertThat(files).extracting(RoleKey.File::held).containsExactly(false, true);
        assertThat(files.get(0).pairs()).hasSize(2);
    }
}
