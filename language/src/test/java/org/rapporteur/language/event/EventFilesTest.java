package org.rapporteur.language.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.token.TabbedLines;

/** The shape of the files; what their lines find is tested with the model, in the room evaluation. */
class EventFilesTest {

    @Test
    void everyKindHasALine() {
        Set<String> kinds = new TreeSet<>();
        TabbedLines.read(TriggerLexicon.class, TriggerLexicon.FILE, 5).forEach(line -> kinds.add(line.get(1)));
        for (EventKind kind : EventKind.values()) {
            assertThat(kinds).contains(kind.name());
        }
    }

    @Test
    void everyLineMarksItsWordInItsExample() {
        for (List<String> line : TabbedLines.read(TriggerLexicon.class, TriggerLexicon.FILE, 5)) {
            assertThat(line.get(4)).matches("[^<>]*<[^<>]+>[^<>]*");
        }
    }

    @Test
    void noWordOfStandingStandsTwiceInAPlace() {
        Set<String> seen = new TreeSet<>();
        for (List<String> line : TabbedLines.read(StandingWords.class, StandingWords.FILE, 4)) {
            for (String word : line.get(1).split(", ", -1)) {
                assertThat(seen.add(line.get(0) + " " + word))
                        .as(line.get(0) + " " + word)
                        .isTrue();
            }
        }
    }

    @Test
    void aWordMayBeAVerbOfOneKindAndANounOfAnother() {
        TriggerLexicon lexicon = TriggerLexicon.load();
        assertThat(lexicon.find("sanction", PartOfSpeech.VERB)).isNotEmpty();
        assertThat(lexicon.find("sanction", PartOfSpeech.NOUN)).isNotEmpty();
        assertThat(lexicon.find("sanction", PartOfSpeech.ADV)).isEmpty();
    }

    @Test
    void aConditionNamesADependentAndItsWords() {
        assertThat(Condition.parse("!o:deal,accord|with"))
                .isEqualTo(new Condition(
                        true,
                        List.of(
                                new Condition.Alternative("o", Set.of("deal", "accord")),
                                new Condition.Alternative("with", Set.of()))));
        assertThatThrownBy(() -> Condition.parse("o:")).isInstanceOf(IllegalArgumentException.class);
    }
}
