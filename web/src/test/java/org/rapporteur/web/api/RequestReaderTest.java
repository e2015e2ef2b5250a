package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.RulingKind;

/** What is sent is read by the record that its schema is made of; what is wrong is told with its place. */
class RequestReaderTest {

    @Test
    void whatMayBeLeftOutMayAlsoBeNull() {
        HandedRuling read = read(
                "{\"kind\": \"note\", \"subject\": {\"kind\": \"story\", \"name\": \"0123456789ab\"}, \"from\": null}");

        assertThat(read)
                .isEqualTo(new HandedRuling(
                        RulingKind.NOTE,
                        new HandedRuling.OnWhat("story", "0123456789ab", List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        []                                                        | found array; wanted an object
        {"kind": 7}                                               | /kind: wanted one of accept, reject, amend, merge, split, add, note, undo
        {"kind": "note", "subject": {"kind": "story", "a/b": 1}}  | /subject/a~1b: no such key; wanted kind, name, selectors
        {"kind": "note"}                                          | /subject: found nothing; wanted a value
        {"kind": "note", "subject": {"kind": "x", "name": "y", "selectors": {}}} | /subject/selectors: found object; wanted an array
        {"kind": "note", "subject": {"kind": "x", "name": "y", "selectors": [{"article": "z", "begin": 1.5}]}} | /subject/selectors/0/begin: found number; wanted a whole number
        {"kind": "note", "subject": {"kind": "x", "name": "y", "selectors": [{"article": "z", "begin": 99999999999}]}} | /subject/selectors/0/begin: found number; wanted a smaller number
        {"kind": "note", "kind": "add"}                           | no JSON at line 1, column 24
        {"kind": "note"} {}                                       | no JSON at line 1, column 18
        """)
    void whatIsWrongIsToldWithItsPlace(String json, String told) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        e -> assertThat(e.sentence()).isEqualTo(told));
    }

    private static HandedRuling read(String json) {
        return RequestReader.read(RequestReader.tree(json), HandedRuling.class);
    }
}
