package org.rapporteur.assembly.negotiation.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Lemmas;

class OutcomeWordsTest {

    private static final Pattern MARKED = Pattern.compile("<([^>]+)>");

    static Stream<List<String>> lines() {
        return OutcomeWords.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theMarkedWordIsTheVerb(List<String> line) {
        Matcher marked = MARKED.matcher(line.get(1));

        assertThat(marked.find()).as(line.get(1)).isTrue();
        assertThat(OutcomeWords.load().tells(Lemmas.load().of(marked.group(1), PartOfSpeech.VERB)))
                .isTrue();
    }
}
