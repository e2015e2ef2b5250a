package org.rapporteur.language.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.token.TabbedLines;

/** Runs the example of every line of the rule files through the finder as a whole. */
class RulesTest {

    private static final CueLexicon LEXICON = CueLexicon.load();
    private static final SourceNaming NAMING = SourceNaming.load();
    private static final CircumstanceFinder FINDER = CircumstanceFinder.load(LEXICON);

    private static Stream<Line> lines() {
        return Stream.of("relay", "channel", "addressee", "reason", "modality").flatMap(RulesTest::lines);
    }

    private static Stream<Line> lines(String file) {
        return TabbedLines.read(RuleBook.class, file + ".tsv", 3).stream()
                .map(columns -> new Line(file, columns.get(1), columns.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everyLineFindsWhatItsExampleShows(Line line) {
        Example example = Example.parse(line.example(), LEXICON, NAMING);

        Circumstances found = FINDER.find(example.tokens(), example.names(), example.attribution());

        List<Span> spans = spans(line.file(), found);
        assertThat(spans.stream().sorted().map(example::slice).toList()).isEqualTo(example.expected());
        if (!line.isNearMiss()) {
            assertThat(kinds(line.file(), found)).contains(line.kind());
        }
    }

    @Test
    void areMoreThanTwoHundredWithSixtyNearMisses() {
        assertThat(lines()).hasSizeGreaterThan(260);
        assertThat(lines().filter(Line::isNearMiss)).hasSizeGreaterThan(60);
    }

    private static List<Span> spans(String file, Circumstances found) {
        List<Span> spans = new ArrayList<>();
        switch (file) {
            case "relay" -> found.relay().forEach(relay -> spans.add(relay.span()));
            case "channel" -> found.channel().ifPresent(channel -> spans.add(channel.span()));
            case "addressee" -> found.addressee().ifPresent(addressee -> spans.add(addressee.span()));
            case "reason" -> found.anonymity().reason().ifPresent(spans::add);
            default -> spans.addAll(found.modality().words());
        }
        return spans;
    }

    /** The kinds as the file words them; those of addressees and reasons do not show. */
    private static List<String> kinds(String file, Circumstances found) {
        return switch (file) {
            case "relay" ->
                found.relay().stream().map(relay -> small(relay.kind())).toList();
            case "channel" ->
                found.channel().stream().map(channel -> small(channel.kind())).toList();
            case "modality" ->
                found.modality().kind() == ModalityKind.ASSERTED
                        ? List.of()
                        : List.of(
                                small(found.modality().kind()) + "/cue",
                                small(found.modality().kind()) + "/content");
            default -> List.of("told", "reason", "terms");
        };
    }

    private static String small(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private record Line(String file, String kind, String example) {

        boolean isNearMiss() {
            return kind.equals(RuleBook.NEAR_MISS);
        }

        @Override
        public String toString() {
            return file + ": " + example;
        }
    }
}
