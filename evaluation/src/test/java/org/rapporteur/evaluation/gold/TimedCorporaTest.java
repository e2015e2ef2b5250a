package org.rapporteur.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedCorporaTest {

    private static final String TIME_ML = """
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-12">05/12/31</TIMEX3></DCT>
            <TEXT>
            Solen &amp; Varga <EVENT eid="e1">met</EVENT> on \
            <TIMEX3 tid="t1" type="DATE" value="2031-05-11">Sunday</TIMEX3>.
            </TEXT>
            </TimeML>
            """;

    private static final String WIKI_WARS = """
            <DOC>
            <DATETIME> <TIMEX2 val="2031-05-12T17:00:00">2031-05-12T17:00:00</TIMEX2> </DATETIME>
            <TEXT>
            It began <TIMEX2 val="1947-05-06">two days after <TIMEX2 val="1947-05-04">4 May 1947</TIMEX2></TIMEX2>.
            </TEXT>
            </DOC>
            """;

    @TempDir
    private Path folder;

    @Test
    void timeBankGivesTextDayAndExpressions() throws IOException {
        Files.createDirectories(folder.resolve("TimeBank"));
        Files.createDirectories(folder.resolve("AQUAINT"));
        Files.writeString(folder.resolve("TimeBank/a.tml"), TIME_ML);

        TimedText text = TimeBank.tune(folder).texts().get(0);

        assertThat(text.text().characters()).isEqualToIgnoringWhitespace("Solen & Varga met on Sunday.");
        assertThat(text.published().written()).isEqualTo("2031-05-12");
        assertThat(text.times()).extracting(GoldTimex::value).containsExactly("2031-05-11");
        assertThat(text.text().slice(text.times().get(0).span())).isEqualTo("Sunday");
    }

    @Test
    void everyFifthDocumentOfBothPartsByNameIsHeld() throws IOException {
        for (String name : List.of("TimeBank/a", "AQUAINT/b", "TimeBank/c", "AQUAINT/d", "TimeBank/e", "AQUAINT/f")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name + ".tml"), TIME_ML);
        }

        assertThat(TimeBank.tune(folder).texts())
                .extracting(TimedText::name)
                .containsExactly("a.tml", "b.tml", "c.tml", "d.tml", "f.tml");
        assertThat(TimeBank.held(folder).texts()).extracting(TimedText::name).containsExactly("e.tml");
    }

    @Test
    void ofExpressionsInsideOneAnotherOnlyTheOutermostCounts() throws IOException {
        Files.createDirectories(folder.resolve("keyinline"));
        Files.writeString(folder.resolve("keyinline/01.key.xml"), WIKI_WARS);

        TimedText text = WikiWars.tune(folder).texts().get(0);

        assertThat(text.times()).extracting(GoldTimex::value).containsExactly("1947-05-06");
        assertThat(text.text().slice(text.times().get(0).span())).isEqualTo("two days after 4 May 1947");
        assertThat(WikiWars.held(folder).texts()).isEmpty();
    }
}
