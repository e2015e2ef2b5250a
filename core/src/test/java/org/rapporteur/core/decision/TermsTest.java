package org.rapporteur.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

class TermsTest {

    private static final String WHOLE = """
            statement/1
            content: @1 @2
            form: mixed
            source: @3 named
            cue: @4 neutral according to
            speaker: said person/mira-solen@5 person/jonas-varga
            addressee: @6 organisation/halden-wire
            channel: social-media @7
            relay: told @6
            relay: cited @8 organisation/halden-wire
            anonymity: role @9
            modality: hedged @10 @11""";

    @Test
    void readsBackWhatItPrints() {
        Terms terms = Terms.parse(SubjectKind.STATEMENT, WHOLE);

        assertThat(terms.toString()).isEqualTo(WHOLE);
        assertThat(terms.find(TermKey.FORM)).contains(new Term(TermKey.FORM, "mixed"));
        assertThat(terms.list(TermKey.RELAY)).hasSize(2);
        assertThat(terms.refs()).containsExactly(1, 2, 3, 4, 5, 6, 7, 6, 8, 9, 10, 11);
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(Terms.parse(SubjectKind.STEP, "")).isEqualTo(Terms.none(SubjectKind.STEP));
        assertThat(Terms.none(SubjectKind.STEP)).hasToString("");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # subject | as written; / for a line end | the message
                    STATEMENT | form: direct                          | line 1, column 1: found 'form: direct'; wanted 'statement/1'
                    STATEMENT | statement/2/form: direct              | line 1, column 1: found 'statement/2'; wanted 'statement/1'
                    STATEMENT | statement/1/form: loud                | line 2, column 7: form: found 'loud'; wanted direct, indirect, mixed, transcript, block
                    STATEMENT | statement/1/shape: round              | line 2, column 1: found 'shape: round'; wanted a key, a colon, a space and a value
                    STATEMENT | statement/1/form: direct/content: @1  | line 3, column 1: found 'content' behind 'form'; wanted each once, in the order content, form, source, cue, speaker, addressee, channel, relay, anonymity, modality
                    STATEMENT | statement/1/form: direct/form: mixed  | line 3, column 1: found 'form' behind 'form'; wanted each once, in the order content, form, source, cue, speaker, addressee, channel, relay, anonymity, modality
                    STATEMENT | statement/1/speaker: said Mira Solen  | line 2, column 10: speaker: found 'said Mira Solen'; wanted 'unknown', or such as 'said person/mira-solen' or 'maybe person/mira-solen@4 person/jonas-varga'
                    STATEMENT | statement/1/content: 12-40            | line 2, column 10: content: found '12-40'; wanted @ and a number, once or more, such as '@1 @2'
                    STATEMENT | statement/1/content:  @1              | line 2, column 10: content: found ' @1'; wanted @ and a number, once or more, such as '@1 @2'
                    STATEMENT | statement/1/fate: done                | line 2, column 1: found 'fate'; wanted content, form, source, cue, speaker, addressee, channel, relay, anonymity, modality
                    STATEMENT | statement/1/form                      | line 2, column 5: form: found ''; wanted direct, indirect, mixed, transcript, block
                    STATEMENT | statement/1/                          | line 2, column 1: found ''; wanted a key, a colon, a space and a value
                    ROLE      | role/1/until: 2031-13                 | line 2, column 8: until: found '2031-13'; wanted 'none', or a year, month or day, such as '2031-05' or '2031-05-12 @2'
                    ENTITY    | entity/1/groups: @1 /                 | line 2, column 9: groups: found '@1 /'; wanted groups of @ and a number, such as '@1 @2' or '@1 / @2 @3'
                    """)
    void saysWhereWhatWasFoundAndWhatWasWanted(SubjectKind subject, String written, String message) {
        String text = written.replace("1/", "1\n").replace("2/", "2\n").replace("direct/", "direct\n");

        assertThatThrownBy(() -> Terms.parse(subject, text))
                .isInstanceOf(UnreadableRulingException.class)
                .hasMessage(message);
    }

    @Test
    void saysItInWords() {
        List<Selector> selectors = List.of(selector("We will go,"), selector("the envoy"), selector("Mira Solen"));

        assertThat(Terms.parse(SubjectKind.STATEMENT, """
                        statement/1
                        content: @1
                        source: @2 named
                        speaker: said person/mira-solen@3""").inWords(selectors))
                .isEqualTo("content: “We will go,”; source: “the envoy” named; speaker: said person/mira-solen");
    }

    private static Selector selector(String words) {
        Passage passage = new Passage(new ArticleId("0123456789ab"), new Span(0, words.length()));
        return new Selector(passage, words, "", "");
    }

    private static Ruling ruling(RulingKind kind, String subject, String from, String to) {
        List<Selector> selectors = IntStream.range(0, 2)
                .mapToObj(number -> selector("word " + number))
                .toList();
        return new Ruling(kind, new Subject(subject, "person/mira-solen", selectors), from, to, "");
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    # kind | subject | from | to | the message
                    MERGE  | statement | '' | '' | kind: found 'merge' for 'statement'; wanted accept, reject, amend, add, note
                    AMEND  | entity    | '' | '' | kind: found 'amend' for 'entity'; wanted accept, merge, split, note
                    AMEND  | person    | '' | '' | subject: found 'person'; wanted statement, entity, utterance, story, role, step, decision
                    NOTE   | decision  | '' | '' | kind: found 'note' for 'decision'; wanted undo
                    AMEND  | statement | 'statement/1/content: @1' | '' | to: found nothing; wanted what is amended
                    AMEND  | statement | '' | 'statement/1/form: block' | found no 'content' in ''; wanted one
                    AMEND  | statement | 'statement/1/content: @3' | 'statement/1/form: block' | found '@3'; wanted one of the 2 selectors
                    ADD    | statement | '' | 'statement/1/content: @1/form: block' | found no 'source' in 'statement/1/content: @1/form: block'; wanted one
                    REJECT | step      | '' | 'step/1/fate: done' | found 'step/1/fate: done'; wanted nothing
                    AMEND  | step      | '' | 'step/1/words: @1' | found no 'fate' in 'step/1/words: @1'; wanted one
                    MERGE  | entity    | '' | 'entity/1/groups: @1 / @2' | groups: found '@1 / @2'; wanted one group of two or more, each selector once
                    SPLIT  | entity    | '' | 'entity/1/groups: @1 @2' | groups: found '@1 @2'; wanted two groups or more, each selector once
                    SPLIT  | entity    | '' | 'entity/1/groups: @1 / @1' | groups: found '@1 / @1'; wanted two groups or more, each selector once
                    MERGE  | story     | '' | '' | found no 'with' in ''; wanted one
                    UNDO   | decision  | '' | '' | subject, not a decision id: 'person/mira-solen'; wanted sixteen of 0-9a-f
                    """)
    void refusesRulingsThatSayTooLittleOrTooMuch(
            RulingKind kind, String subject, String from, String to, String message) {
        Ruling ruling = ruling(kind, subject, lines(from), lines(to));

        assertThatThrownBy(() -> ReadRuling.of(ruling))
                .isInstanceOf(UnreadableRulingException.class)
                .hasMessage(lines(message));
    }

    private static String lines(String written) {
        return written.replace("/1/", "/1\n").replace("@1/", "@1\n");
    }

    @Test
    void theReferenceNamesEveryKeyOfATerm() throws java.io.IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "decisions.md"));

        assertThat(Arrays.stream(TermKey.values()).map(key -> "`" + key.word() + "`"))
                .allSatisfy(key -> assertThat(page).contains(key));
        assertThat(page).contains(WHOLE);
    }
}
