package org.rapporteur.assembly.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.story.Copy;

/** Which of two articles had the text first. */
class OriginTest {

    private static final String TEXT = "The dredger Patient Margaret was towed into the harbour of Port Ambry on Monday"
            + " morning with a hole in her side and eleven sailors on board, who had spent the night on the bar without"
            + " a lamp. The harbour master closed the northern entrance until a diver had looked at the wreck.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what both say of their time, the first outlet's before the other's > the original
            2031-05-12 2031-05-13                               > first
            2031-05-13 2031-05-12                               > other
            2031-05-12 2031-05-12                               > open
            2031-05-12T00:00:00 2031-05-12T18:00:00             > open
            2031-05-12T08:00:00 2031-05-12T15:00:00             > open
            2031-05-12T04:00:00 2031-05-12T20:00:00             > first
            2031-05-12T10:00+02:00 2031-05-12T09:00Z            > first
            2031-05-12T12:00+02:00 2031-05-12T09:00Z            > other
            """)
    void theirDaysTellAndOfOneDayTheirTimesIfTheyCanBeCompared(String times, String original) {
        String[] both = times.split(" ", -1);

        assertThat(original(
                        Articles.published("Strait Observer", both[0], TEXT),
                        Articles.published("Corran Ledger", both[1], TEXT + " So it was.")))
                .isEqualTo(original);
    }

    @Test
    void oneOutletsTimesAreOfOneClock() {
        assertThat(original(
                        Articles.published("Strait Observer", "2031-05-12T08:00:00", TEXT),
                        Articles.published("Strait Observer", "2031-05-12T09:00:00", TEXT + " So it was.")))
                .isEqualTo("first");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what the later one says besides           > the original
            So it was, a diver told AFP.                > open
            Copyright 2031 The Associated Press.        > open
            First published by the Port Gazette.        > open
            Den Originalartikel gibt es auf Port Wire.  > open
            Originally published on May 9.              > first
            Pilots told the Strait Observer so.         > first
            So it was.                                  > first
            """)
    void twoWhoHaveItFromAThirdDoNotHaveItFromEachOther(String credit, String original) {
        assertThat(original(
                        Articles.published("Strait Observer", "2031-05-12", TEXT),
                        Articles.published("Corran Ledger", "2031-05-13", TEXT + " " + credit)))
                .isEqualTo(original);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # the outlet of the one           > what the other says of it   > the original
            www.straitobserver.example        > she told the Strait Observer > first
            edition.npx.example               > she told NPX                 > first
            edition.npx.example               > she told the npx             > open
            www.straitobserver.co.example     > she told nobody              > open
            """)
    void whoSpeaksOfTheOthersOutletHasItFromThere(String outlet, String words, String original) {
        assertThat(original(
                        Articles.published(outlet, "2031-05-12", TEXT),
                        Articles.published("Corran Ledger", "2031-05-12", TEXT + " So " + words + ".")))
                .isEqualTo(original);
    }

    private static String original(Article first, Article other) {
        CopyIndex index = new CopyIndex();
        index.add(first);
        List<Copy> copies = index.add(other);
        assertThat(copies).hasSize(1);
        Optional<String> original = copies.get(0).original().map(id -> id.equals(first.id()) ? "first" : "other");
        return original.orElse("open");
    }
}
