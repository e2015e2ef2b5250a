package org.rapporteur.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

class ConflictsTest {

    private static final String FROM = "statement/1\ncontent: @1";

    @ParameterizedTest(name = "{0} {1} and {3} {4}: {6}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    # kind | at | to | kind | at | to | whether they go against each other
                    AMEND  | 4 | form: block    | AMEND  | 4 | form: direct   | true
                    AMEND  | 4 | form: block    | AMEND  | 4 | form: block    | false
                    AMEND  | 4 | form: block    | AMEND  | 4 | cue: none      | false
                    AMEND  | 4 | form: block    | AMEND  | 6 | form: direct   | true
                    AMEND  | 4 | form: block    | AMEND  | 40 | form: direct  | false
                    REJECT | 4 | ''             | AMEND  | 4 | form: direct   | true
                    REJECT | 4 | ''             | ACCEPT | 4 | ''             | true
                    REJECT | 4 | ''             | REJECT | 4 | ''             | false
                    NOTE   | 4 | ''             | REJECT | 4 | ''             | false
                    """)
    void findsWhatSomebodyElseRuledOtherwise(
            RulingKind kind, int at, String to, RulingKind otherKind, int otherAt, String otherTo, boolean against) {
        Decision other =
                Decision.of(ruling(otherKind, otherAt, otherTo), "jonas", Instant.parse("2031-05-12T08:00:00Z"));

        assertThat(Conflicts.find(ruling(kind, at, to), List.of(other)).contains(other))
                .isEqualTo(against);
    }

    private static Ruling ruling(RulingKind kind, int at, String to) {
        Passage passage = new Passage(new ArticleId("0123456789ab"), new Span(at, at + 5));
        Subject subject = new Subject("statement", passage.toString(), List.of(new Selector(passage, "ferry", "", "")));
        return new Ruling(kind, subject, FROM, to.isEmpty() ? "" : "statement/1\n" + to, "");
    }
}
