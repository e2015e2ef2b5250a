package org.rapporteur.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.token.TabbedLines;

class LayoutWordsTest {

    static Stream<List<String>> lines() {
        return TabbedLines.read(LayoutWords.class, "layout-words.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineDoesWhatItsExampleShows(List<String> line) {
        assertThat(LayoutDrawing.counts(line.get(3).replace(" / ", "\n"))).isEqualTo(line.get(2));
    }
}
