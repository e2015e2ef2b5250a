package org.rapporteur.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final String[] SCRAPS = {
        "talks",
        "cease-fire",
        "\"",
        "(",
        ")",
        "-",
        " OR ",
        " AND ",
        " NOT ",
        "speaker:",
        "date:",
        "2031-05-12",
        "..",
        " ",
        "\t",
        "“no”",
        "\u0301",
        "🕊",
        "\uDC00",
        "form:direct",
        "issue:",
        "named:yes",
        "'",
        ":",
        "é",
        "\u202E",
        "*"
    };

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        # written                             > read as
        ceasefire                             > ceasefire
        ceasefire talks                       > (ceasefire talks)
        ceasefire AND talks                   > (ceasefire talks)
        "the talks  have ended"               > "the talks  have ended"
        “the talks have ended”                > "the talks have ended"
        „the talks“ «have ended»              > ("the talks" "have ended")
        -ceasefire                            > -ceasefire
        NOT ceasefire                         > -ceasefire
        talks -"a ceasefire"                  > (talks -"a ceasefire")
        talks -(ceasefire truce)              > (talks -(ceasefire truce))
        ceasefire OR truce                    > (ceasefire OR truce)
        talks ceasefire OR truce lake         > (talks (ceasefire OR truce) lake)
        (talks ceasefire) OR truce            > ((talks ceasefire) OR truce)
        ceasefire OR -truce                   > (ceasefire OR -truce)
        ((ceasefire))                         > ceasefire
        cease-fire                            > cease-fire
        or and not                            > (or and not)
        10:30                                 > 10:30
        speaker:Solen                         > speaker:"Solen"
        speaker:"Mira Solen" ceasefire        > (speaker:"Mira Solen" ceasefire)
        SPEAKER:“Mira Solen”                  > speaker:"Mira Solen"
        speaker:person/mira-solen             > speaker:"person/mira-solen"
        -speaker:Solen                        > -speaker:"Solen"
        (speaker:Solen OR speaker:Varga)      > (speaker:"Solen" OR speaker:"Varga")
        outlet:"Halden Wire" about:Kestria    > (outlet:"Halden Wire" about:"Kestria")
        issue:"Security guarantees"           > issue:security-guarantees
        form:Direct                           > form:direct
        channel:press-remarks                 > channel:press-remarks
        named:no                              > named:no
        date:2031-05-01                       > date:2031-05-01..2031-05-01
        date:2031-05-01..2031-05-12           > date:2031-05-01..2031-05-12
        date:..2031-05-12                     > date:..2031-05-12
        since:2031-05-01                      > date:2031-05-01..
        """)
    void readsWhatIsWritten(String written, String tree) {
        assertThat(Written.of(Query.parse(written))).isEqualTo(tree);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        # written                  > answered
        ``                         > column 1: found the end of the query, wanted a word
        ceasefire (talks OR )      > column 21: found ')', wanted a word
        ceasefire )                > column 11: found ')', wanted an opening parenthesis before it, or none here
        (ceasefire talks           > column 17: found the end of the query, wanted a parenthesis that closes the one in column 1
        ()                         > column 2: found ')', wanted a word
        talks OR                   > column 9: found the end of the query, wanted a word
        OR talks                   > column 1: found 'OR', wanted a word
        talks AND OR truce         > column 11: found 'OR', wanted a word
        talks - truce              > column 7: found '-', wanted a word, a phrase or a field right behind it
        --truce                    > column 1: found '-', wanted a word, a phrase or a field right behind it
        say "no                    > column 8: found the end of the query, wanted a quotation mark that closes the one in column 5
        say ""                     > column 6: found '', wanted a word with a letter or a digit
        talks !!!                  > column 7: found '!!!', wanted a word with a letter or a digit
        nego*                      > column 5: found '*', wanted a whole word; its endings are found without a star
        speaker:                   > column 9: found the end of the query, wanted a word or a phrase in quotation marks right behind 'speaker:'
        speaker: Solen             > column 9: found ' ', wanted a word or a phrase in quotation marks right behind 'speaker:'
        speaker:(Solen Varga)      > column 9: found '(', wanted a word or a phrase in quotation marks right behind 'speaker:'
        issue:42                   > column 7: found '42', wanted an issue in letters and dashes, such as security-guarantees
        form:"quoted"              > column 7: found 'quoted', wanted one of direct, indirect, mixed, transcript, block
        named:maybe                > column 7: found 'maybe', wanted yes or no
        date:2031-02-30            > column 6: found '2031-02-30', wanted a day such as 2031-05-12, or two with '..' between them
        since:May                  > column 7: found 'May', wanted a day such as 2031-05-12, or two with '..' between them
        date:2031-05-12..2031-05-1 > column 6: found '2031-05-12..2031-05-1', wanted a day such as 2031-05-12, or two with '..' between them
        date:2031-05-12..2031-05-01 > column 6: found '2031-05-12..2031-05-01', wanted the earlier day first
        """)
    void saysWhereItStopsUnderstanding(String written, String message) {
        assertThatThrownBy(() -> Query.parse(written))
                .isInstanceOf(UnreadableQueryException.class)
                .hasMessage(message);
    }

    @Test
    void namesTheFieldsThatThereAre() {
        assertThatThrownBy(() -> Query.parse("see https://example.org"))
                .hasMessage("column 5: found the field 'https:', wanted one of speaker, outlet, about, issue, form,"
                        + " channel, named, date, since, or quotation marks around words with a colon");
        assertThatThrownBy(() -> Query.parse("channel:pigeon"))
                .hasMessageStartingWith("column 9: found 'pigeon', wanted one of press-remarks, interview, ");
    }

    @Test
    void doesNotGiveBackWhatCannotBeSeen() {
        assertThatThrownBy(() -> Query.parse("a b\u0000c"))
                .hasMessage("column 4: found the control character U+0000, wanted a word");
        assertThatThrownBy(() -> Query.parse("named:\u202Eon"))
                .hasMessage("column 7: found '<U+202E>on', wanted yes or no");
        assertThatThrownBy(() -> Query.parse("named:" + "x".repeat(100)))
                .hasMessage("column 7: found '" + "x".repeat(40) + "…' (100 characters), wanted yes or no");
    }

    @Test
    void knowsTheColumnByItselfToo() {
        assertThatThrownBy(() -> Query.parse("talks OR"))
                .isInstanceOfSatisfying(
                        UnreadableQueryException.class,
                        e -> assertThat(e.column()).isEqualTo(9));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"(", ")", "\"", "-", "*", "speaker:(", "OR ", "a:", "\u0000", "\uD800", "(a OR ", "-(", "“"})
    void aFloodIsAnswered(String drop) {
        assertThatThrownBy(() -> Query.parse(drop.repeat(200_000)))
                .isInstanceOf(UnreadableQueryException.class)
                .hasMessageStartingWith("column 2001: found a query of ");
        assertThatThrownBy(() -> Query.parse(drop.repeat(QueryParser.LENGTH_MAX / drop.length())))
                .isInstanceOf(UnreadableQueryException.class);
    }

    @Test
    void boundsWhatAQueryMayAsk() {
        assertThat(Written.of(Query.parse("(".repeat(32) + "talks" + ")".repeat(32))))
                .isEqualTo("talks");
        assertThatThrownBy(() -> Query.parse("(".repeat(33) + "talks" + ")".repeat(33)))
                .hasMessage("column 33: found '(', wanted at most 32 parentheses inside one another");
        assertThat(Query.parse("talks ".repeat(64))).isInstanceOf(Query.All.class);
        assertThatThrownBy(() -> Query.parse("talks ".repeat(65)))
                .hasMessage("column 385: found 'talks', wanted at most 64 words, phrases and fields");
    }

    @Test
    void whateverIsWrittenIsReadOrRefusedAndReadBackTheSame() {
        int read = 0;
        for (long seed = 1; seed <= 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder written = new StringBuilder();
            for (int parts = random.nextInt(1, 8); parts > 0; parts--) {
                written.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            try {
                String once = Written.of(Query.parse(written.toString()));
                assertThat(Written.of(Query.parse(once))).as("seed %d", seed).isEqualTo(once);
                read++;
            } catch (UnreadableQueryException answered) {
                assertThat(answered).hasMessageMatching("(?s)column \\d+: found .+, wanted .+");
            }
        }
        assertThat(read).isBetween(1_000, 19_000);
    }
}
