package org.rapporteur.language.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoleNounsTest {

    private final RoleWords words = RoleWords.load();
    private final RoleNouns nouns = RoleNouns.load(words);

    static Stream<Map.Entry<String, NounSort>> sorts() {
        return RoleNouns.sorts().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sorts")
    void everyNounIsFoundInSingularAndPlural(Map.Entry<String, NounSort> noun) {
        assertThat(nouns.find(noun.getKey())).hasValueSatisfying(found -> {
            assertThat(found.noun()).isEqualTo(noun.getKey());
            assertThat(found.sort()).isEqualTo(noun.getValue());
        });
        assertThat(nouns.find(RoleNouns.plural(noun.getKey()))).isPresent();
    }

    @Test
    void noNounStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (List<String> line : RoleNouns.lines()) {
            for (String noun : line.get(1).split(", ", -1)) {
                assertThat(seen.add(noun)).as(noun).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "chairman, chairmen",
        "spokesperson, spokespeople",
        "deputy, deputies",
        "boss, bosses",
        "attorney general, attorneys general",
        "chief of staff, chiefs of staff",
        "campaign manager, campaign managers",
        "head coach, head coaches",
        "envoy, envoys",
    })
    void thePluralIsMadeByRule(String singular, String plural) {
        assertThat(RoleNouns.plural(singular)).isEqualTo(plural);
    }

    @ParameterizedTest(name = "{0} is {1}, plural: {2}")
    @CsvSource({"sen., senator, false", "sens., senator, true", "ag, attorney general, false", "gov., governor, false"})
    void anAbbreviationComesToItsNoun(String form, String noun, boolean plural) {
        assertThat(nouns.find(form)).hasValueSatisfying(found -> {
            assertThat(found.noun()).isEqualTo(noun);
            assertThat(found.plural()).isEqualTo(plural);
        });
    }

    @ParameterizedTest(name = "{0} is no role")
    @CsvSource({
        "dictator",
        "billionaire",
        "rival",
        "confidant",
        "hawk",
        "activist",
        "businessman",
        "husband",
        "friend",
        "voter"
    })
    void aJudgementOrAKinIsNoRole(String noun) {
        assertThat(nouns.find(noun))
                .hasValueSatisfying(found -> assertThat(found.sort().isRole()).isFalse());
    }
}
