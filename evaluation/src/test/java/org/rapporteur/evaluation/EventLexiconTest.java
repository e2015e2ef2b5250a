package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.event.EventFinder;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/** Every example of the lists of events, read with the shipped model. */
class EventLexiconTest {

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    @Test
    void theMarkedWordsNameAnEventOfTheKind() {
        for (List<String> line : TabbedLines.read(EventFinder.class, "triggers.tsv", 5)) {
            Example example = Example.of(line.get(4), '<', '>');
            Optional<EventMention> found = at(example);
            if (line.get(1).equals("!")) {
                assertThat(found).as(line.get(4)).isEmpty();
            } else {
                assertThat(found.map(event -> event.kind().name()))
                        .as(line.get(4))
                        .contains(line.get(1));
                assertThat(found.map(EventMention::trigger)).as(line.get(4)).contains(example.marked());
            }
        }
    }

    @Test
    void theWordsThatCarryANounLeaveItTheTrigger() {
        for (List<String> line : TabbedLines.read(EventFinder.class, "event-words.tsv", 3)) {
            assertThat(at(Example.of(line.get(2), '<', '>'))).as(line.get(2)).isPresent();
        }
    }

    @Test
    void theMarkedWordsTellHowItStands() {
        for (List<String> line : TabbedLines.read(EventFinder.class, "standing.tsv", 4)) {
            Example event = Example.of(line.get(3).replaceAll("[<>]", ""), '[', ']');
            Optional<EventMention> found = at(event);
            assertThat(found).as(line.get(3)).isPresent();
            if (!line.get(2).equals("-")) {
                Example words = Example.of(line.get(3).replaceAll("[\\[\\]]", ""), '<', '>');
                assertThat(found.get().standing().status().name())
                        .as(line.get(3))
                        .isEqualTo(line.get(2));
                assertThat(found.get().standing().words()).as(line.get(3)).anyMatch(words.marked()::overlaps);
            }
        }
    }

    private static Optional<EventMention> at(Example example) {
        return MODEL.reader().read(Articles.saying(example.text()), Problems.IGNORED).events().stream()
                .filter(event -> event.trigger().overlaps(example.marked()))
                .findFirst();
    }

    /** A sentence and its marked words. */
    private record Example(String text, Span marked) {

        static Example of(String written, char opening, char closing) {
            int begin = written.indexOf(opening);
            int end = written.indexOf(closing) - 1;
            String text =
                    written.substring(0, begin) + written.substring(begin + 1, end + 1) + written.substring(end + 2);
            return new Example(text, new Span(begin, end));
        }
    }
}
