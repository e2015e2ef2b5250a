package org.rapporteur.assembly.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RubricsTest {

    static Stream<String> examples() throws IOException {
        try (InputStream stream = Rubrics.class.getResourceAsStream("rubrics.tsv")) {
            assertThat(stream).isNotNull();
            List<String> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return lines.stream().map(line -> line.split("\t", -1)[1]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachPhraseMakesItsExampleARubric(String example) {
        assertThat(rubrics("A bell rang.\n" + example + "\nGulls sat on the roof."))
                .isEqualTo(example);
    }

    @Test
    void theSentencesBeforeAndBehindAreNone() {
        assertThat(rubrics("A bell rang. All rights reserved. Gulls sat on the roof."))
                .isEqualTo("All rights reserved.");
    }

    @Test
    void whatStandsInAFormIsAPartOfIt() {
        assertThat(rubrics("Newsletter Sign Up Please wait. A box is below. Invalid email address. A bell rang."))
                .isEqualTo("Newsletter Sign Up Please wait. A box is below. Invalid email address.");
    }

    private static String rubrics(String text) {
        StringBuilder rubrics = new StringBuilder();
        Rubrics.in(text).stream().forEach(at -> rubrics.append(text.charAt(at)));
        return rubrics.toString().strip();
    }
}
