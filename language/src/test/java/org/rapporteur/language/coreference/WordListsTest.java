package org.rapporteur.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.Tokenizer;

class WordListsTest {

    static Stream<List<String>> lines() {
        return Stream.concat(Pronouns.lines().stream(), Nouns.lines().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everyWordIsATokenOfItsExample(List<String> line) {
        String example = line.get(line.size() - 1);
        String marked = example.substring(example.indexOf('<') + 1, example.indexOf('>'));
        assertThat(new Tokenizer()
                        .tokenize(new SourceText(example.replaceAll("[<>]", "")))
                        .list())
                .anyMatch(token -> token.form().equals(marked));
        assertThat(marked.toLowerCase(Locale.ROOT)).isEqualTo(line.get(0));
    }

    @Test
    void pronounsSayWhomTheySpeakOf() {
        assertThat(Pronouns.find("Herself")).hasValueSatisfying(pronoun -> {
            assertThat(pronoun.gender()).isEqualTo(Gender.FEMALE);
            assertThat(pronoun.use()).isEqualTo(Pronouns.Use.REFLEXIVE);
        });
        assertThat(Pronouns.find("harbour")).isEmpty();
    }

    @Test
    void aGivenNameStandsOnceAndHasOneGender() {
        Set<String> seen = new HashSet<>();
        assertThat(GivenNames.lines())
                .allMatch(line -> seen.add(line.get(0).toLowerCase(Locale.ROOT)))
                .allMatch(line -> Gender.valueOf(line.get(1)) != Gender.UNSAID);
        assertThat(GivenNames.of("Mira")).isEqualTo(Gender.FEMALE);
        assertThat(GivenNames.of("Volodymyr")).isEqualTo(Gender.MALE);
        assertThat(GivenNames.of("Kestrel")).isEqualTo(Gender.UNSAID);
        assertThat(GivenNames.ofTitle("Mrs.")).isEqualTo(Gender.FEMALE);
    }
}
