package org.rapporteur.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.EventText.Factuality;

class EventCorporaTest {

    @TempDir
    private Path data;

    @Test
    void theMarksOfPloverAreTakenOutAndTheirPlacesKept() throws IOException {
        plover("(SRC/TAR: Kestria) and the (TAR: (Tolmeran) board) have (EVT: agreed) to a {(LOC:(SRC: truce))}.");
        CodedText text = Plover.seen(data).texts().get(0);
        assertThat(text.text().characters()).isEqualTo("Kestria and the (Tolmeran) board have agreed to a truce.");
        assertThat(words(text, text.sources())).containsExactly("Kestria", "truce");
        assertThat(words(text, text.targets())).containsExactly("Kestria", "(Tolmeran) board");
        assertThat(words(text, text.words())).containsExactly("agreed");
    }

    @Test
    void oneInThreeIsHeldAndDocumentationIsNone() throws IOException {
        plover("one", "two", "three", "four");
        assertThat(Plover.seen(data).texts().stream().map(text -> text.text().characters()))
                .containsExactly("one", "two", "four");
        assertThat(Plover.held(data).texts().stream().map(text -> text.text().characters()))
                .containsExactly("three");
    }

    @Test
    void meantimesEventsHaveTheirFactualityAndTheirTimes() throws IOException {
        meantime();
        EventText text = Meantime.seen(data).texts().get(0);
        assertThat(text.text().characters()).isEqualTo("Envoys may meet\n\nMay 1\n\nThey met on Monday.");
        assertThat(text.events().stream().map(EventText.GoldEvent::factuality))
                .containsExactly(Factuality.UNCERTAIN, Factuality.HAPPENED);
        assertThat(text.events().get(1).times().stream().map(text.text()::slice))
                .containsExactly("Monday");
        assertThat(Meantime.held(data).texts()).isEmpty();
    }

    private static List<String> words(CodedText text, List<Span> spans) {
        return spans.stream().map(text.text()::slice).toList();
    }

    private void plover(String... sentences) throws IOException {
        StringBuilder json = new StringBuilder("[{\"event\": \"DOCUMENT\"}");
        for (String sentence : sentences) {
            json.append(
                    ",{\"id\": \"x\", \"event\": \"AGREE\", \"textInfo\": {\"markup\": \"%s\"}}".formatted(sentence));
        }
        Path file = data.resolve(Plover.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.append("]").toString());
    }

    private void meantime() throws IOException {
        Path airbus = Files.createDirectories(data.resolve("meantime/corpus_airbus"));
        Files.createDirectories(data.resolve("meantime/corpus_apple"));
        Files.writeString(airbus.resolve("1_a.xml"), """
                <?xml version="1.0"?><Document>
                <token number="0" sentence="0" t_id="1">Envoys</token>
                <token number="1" sentence="0" t_id="2">may</token>
                <token number="2" sentence="0" t_id="3">meet</token>
                <token number="3" sentence="1" t_id="4">May</token>
                <token number="4" sentence="1" t_id="5">1</token>
                <token number="5" sentence="2" t_id="6">They</token>
                <token number="6" sentence="2" t_id="7">met</token>
                <token number="7" sentence="2" t_id="8">on</token>
                <token number="8" sentence="2" t_id="9">Monday</token>
                <token number="9" sentence="2" t_id="10">.</token>
                <Markables>
                <EVENT_MENTION m_id="1" certainty="POSSIBLE" polarity="POS" special_cases="NONE" time="FUTURE">
                <token_anchor t_id="3"/></EVENT_MENTION>
                <EVENT_MENTION m_id="2" certainty="CERTAIN" polarity="POS" special_cases="NONE" time="NON_FUTURE">
                <token_anchor t_id="7"/></EVENT_MENTION>
                <TIMEX3 m_id="3" functionInDocument="CREATION_TIME"><token_anchor t_id="4"/></TIMEX3>
                <TIMEX3 m_id="4" functionInDocument="NONE"><token_anchor t_id="9"/></TIMEX3>
                </Markables>
                <Relations>
                <TLINK r_id="5" reltype="IS_INCLUDED"><source m_id="2"/><target m_id="4"/></TLINK>
                <TLINK r_id="6" reltype="INCLUDES"><source m_id="3"/><target m_id="1"/></TLINK>
                </Relations></Document>
                """);
    }
}
