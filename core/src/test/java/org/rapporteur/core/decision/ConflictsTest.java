package org.rapporteur.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    # kind, at and terms of the one | of the other | whether they go against each other
                    AMEND 4 form: block | AMEND 4 form: direct  | true
                    AMEND 4 form: block | AMEND 4 form: block   | false
                    AMEND 4 form: block | AMEND 4 cue: none     | false
                    AMEND 4 form: block | AMEND 6 form: direct  | true
                    AMEND 4 form: block | AMEND 40 form: direct | false
                    AMEND 4 form: block | AMEND 4 form: shouted | false
                    REJECT 4            | AMEND 4 form: direct  | true
                    REJECT 4            | ACCEPT 4              | true
                    REJECT 4            | REJECT 4              | false
                    NOTE 4              | REJECT 4              | false
                    """)
    void findsWhatSomebodyElseRuledOtherwise(String ruling, String other, boolean against) {
        Decision decided = decided(ruling(other));

        assertThat(Conflicts.find(ruling(ruling), List.of(decided)).contains(decided))
                .isEqualTo(against);
    }

    @Test
    void twoMergersOfOnePersonMayBothHold() {
        assertThat(Conflicts.find(merger("Red Fox"), List.of(decided(merger("The Vixen")))))
                .isEmpty();
    }

    private static Decision decided(Ruling ruling) {
        return Decision.of(ruling, "jonas", Instant.parse("2031-05-12T08:00:00Z"));
    }

    private static Ruling merger(String name) {
        Passage solen = new Passage(new ArticleId("0123456789ab"), new Span(0, 5));
        Passage other = new Passage(new ArticleId("0123456789ab"), new Span(50, 50 + name.length()));
        Subject subject = new Subject(
                "entity",
                "person/solen",
                List.of(new Selector(solen, "Solen", "", ""), new Selector(other, name, "", "")));
        return new Ruling(RulingKind.MERGE, subject, "", "entity/1\ngroups: @1 @2", "");
    }

    private static Ruling ruling(String drawn) {
        String[] parts = drawn.split(" ", 3);
        return ruling(RulingKind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts.length > 2 ? parts[2] : "");
    }

    private static Ruling ruling(RulingKind kind, int at, String to) {
        Passage passage = new Passage(new ArticleId("0123456789ab"), new Span(at, at + 5));
        Subject subject = new Subject("statement", passage.toString(), List.of(new Selector(passage, "ferry", "", "")));
        return new Ruling(kind, subject, FROM, to.isEmpty() ? "" : "statement/1\n" + to, "");
    }
}
