package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.ValleyTalks;

class TimelinePartTest {

    private final TimelinePart timeline = Brief.of(ValleyTalks.dossier()).timeline();

    @Test
    void comesInOrderOfTimeWithTheBackgroundFirstAndTheStepsAmongTheRest() {
        assertThat(timeline.dated())
                .extracting(entry -> entry.id() + " " + entry.when().words() + " " + entry.heading() + " | "
                        + entry.standingWords() + " | " + entry.sum())
                .containsExactly(
                        "E2 2014 invasion or annexation: “Tolmere” | happened | 1 article, 1 root",
                        "E3 from 2031-05-11 on resignation: Anton Varga | happened | 1 article, 1 root",
                        "E1 2031-05-12 talks: Kestria, Tolmere (Ostrel) | happened | 2 articles, 1 root",
                        "S1 2031-05-18 “The envoys”: “meet on” | moved | 2 articles");
    }

    @Test
    void whatHasNoDayIsKeptAndWhatSomebodySaysIsNotTheOutlets() {
        assertThat(timeline.undated())
                .extracting(entry -> entry.heading() + " | " + entry.standingWords())
                .containsExactly("breach of a ceasefire | said to have happened", "other: “a bridge” | happened");
        assertThat(timeline.undated().get(0).tellings().get(0).told().by()).isEqualTo("Anton Varga in Halden Wire");
    }

    @Test
    void aLaneHoldsWhatBelongsTogether() {
        assertThat(timeline.lanes()).containsExactly(Lane.TALKS, Lane.PEOPLE, Lane.FIGHTING, Lane.ANNOUNCED);
        assertThat(timeline.of(Lane.FIGHTING)).extracting(TimelineEntry::id).containsExactly("E2");
        assertThat(timeline.undatedOf(Lane.FIGHTING)).hasSize(1);
    }

    @Test
    void spansFromTheFirstDayToTheLast() {
        assertThat(timeline.first()).contains(LocalDate.of(2014, 1, 1));
        assertThat(timeline.last()).contains(LocalDate.of(2031, 5, 18));
    }

    @Test
    void anOpenWindowIsSeenToBeOpen() {
        When resigned = timeline.dated().get(1).when();

        assertThat(resigned.isOpen()).isTrue();
        assertThat(resigned.to()).isEmpty();
    }

    @Test
    void aTellingIsTheWordsFromTheFirstToTheLastThatTellIt() {
        Told met = timeline.of(Lane.TALKS).get(0).tellings().get(0).told();

        assertThat(met.onOneLine()).isEqualTo("Kestria and Tolmere met in Ostrel");
        assertThat(met.around().onOneLine())
                .isEqualTo("Kestria and Tolmere met in Ostrel on Monday, for the first time since Tolmere took the"
                        + " valley in 2014.");
    }

    @Test
    void isEmptyWhereNothingHappens() {
        assertThat(Brief.of(FerryTalks.dossier()).timeline().isEmpty()).isTrue();
    }
}
