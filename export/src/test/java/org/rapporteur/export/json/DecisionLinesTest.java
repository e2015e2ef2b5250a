package org.rapporteur.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.testkit.archive.InMemoryArchive;
import org.rapporteur.testkit.archive.Samples;

class DecisionLinesTest {

    private static final Decision AMENDED = Samples.decision(Samples.article(1), "speaker: person/mira-solen", 1);

    private static final Decision UNDONE = Decision.of(
            new Ruling(RulingKind.UNDO, new Subject("decision", AMENDED.id().toString(), List.of()), "", "", ""),
            "jonas",
            Instant.parse("2031-05-12T09:00:00Z"));

    @Test
    void aLineSaysAllThatThereIsOfADecision() {
        assertThat(DecisionLines.write(List.of(AMENDED, UNDONE))).isEqualTo("""
                {"version":1,"id":"%s","kind":"amend","subject":{"kind":"statement","name":"%s/4-9","selectors":[\
                {"article":"%s","begin":4,"end":9,"words":"ferry","before":"The ","after":" left Halden with 1 crates."},\
                {"article":"%s","begin":15,"end":21,"words":"Halden","before":"The ferry left ","after":" with 1 crates."}]},\
                "from":"speaker: open","to":"speaker: person/mira-solen","reason":"She says so in the next line.",\
                "person":"mira","at":"2031-05-12T08:30:01.250Z"}
                {"version":1,"id":"%s","kind":"undo","subject":{"kind":"decision","name":"%s","selectors":[]},\
                "from":"","to":"","reason":"","person":"jonas","at":"2031-05-12T09:00:00Z"}
                """.formatted(
                        AMENDED.id(),
                        Samples.article(1).id(),
                        Samples.article(1).id(),
                        Samples.article(1).id(),
                        UNDONE.id(),
                        AMENDED.id()));
    }

    @Test
    void readsBackWhatItWroteAlsoFromUtf8() {
        Decision odd = Decision.of(
                new Ruling(
                        RulingKind.NOTE,
                        new Subject("step", "one", List.of()),
                        "",
                        "",
                        "a\u0000b \uD83D half \"quoted\"\nand a ship \uD83D\uDEA2 \u2028"),
                "Ilse “I.” Maar",
                Samples.second(3));
        String lines = DecisionLines.write(List.of(AMENDED, odd, UNDONE));
        String stored = new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(DecisionLines.read(stored)).containsExactly(AMENDED, odd, UNDONE);
        assertThat(DecisionLines.read(stored.replace("\n", "\r\n\r\n"))).containsExactly(AMENDED, odd, UNDONE);
        assertThat(DecisionLines.read("")).isEmpty();
    }

    @Test
    void whatIsImportedTwiceIsKeptOnce() {
        try (Archive archive = new InMemoryArchive()) {
            for (int time = 0; time < 2; time++) {
                archive.change(shelves -> {
                    DecisionLines.read(DecisionLines.write(List.of(AMENDED, UNDONE)))
                            .forEach(shelves.decisions()::keep);
                    return true;
                });
            }

            List<Numbered<Decision>> kept =
                    archive.view(shelves -> shelves.decisions().listAfter(0, 10));
            assertThat(kept).extracting(Numbered::value).containsExactly(AMENDED, UNDONE);
        }
    }

    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # what stands there | what is put in its stead | the message
                    "version":1    | "version":2     | line 2: 'version': found 2; wanted 1
                    "kind":"undo"  | "kind":"forget" | line 2: 'kind': found 'forget'; wanted one of [accept, reject, amend, merge, split, add, note, undo]
                    "reason":""    | "reason":7      | line 2: 'reason': found 7; wanted a text
                    "selectors":[] | "selectors":{}  | line 2: 'selectors': found {}; wanted a list
                    "to":"",       | ``              | line 2: a line: found [version, id, kind, subject, from, reason, person, at]; wanted an object with the keys [version, id, kind, subject, from, to, reason, person, at]
                    """)
    void saysInWhichLineWhatWasFoundAndWhatWasWanted(String part, String instead, String message) {
        String lines = DecisionLines.write(List.of(AMENDED))
                + DecisionLines.write(List.of(UNDONE)).replace(part, instead);

        assertThatThrownBy(() -> DecisionLines.read(lines))
                .isInstanceOf(UnreadableDecisionsException.class)
                .hasMessage(message);
    }

    @Test
    void whatWasAlteredIsNotTheDecisionOfItsId() {
        String altered = DecisionLines.write(List.of(UNDONE)).replace("jonas", "ilse");

        assertThatThrownBy(() -> DecisionLines.read(altered))
                .isInstanceOf(UnreadableDecisionsException.class)
                .hasMessageStartingWith("line 1: " + UNDONE.id() + " is not the id of a decision");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        assertThatThrownBy(() -> DecisionLines.read("\n{\n"))
                .isInstanceOf(UnreadableDecisionsException.class)
                .hasMessageStartingWith("line 2: ");
    }
}
