package org.rapporteur.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.Marked;

class InflectionTest {

    private static final Inflection INFLECTION = Inflection.load();

    private static Stream<List<String>> irregular() {
        return Inflection.irregularVerbs().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("irregular")
    void everyIrregularVerbMakesTheFormOfItsExample(List<String> line) {
        Marked example = Marked.parse(line.get(3));

        assertThat(example.text().slice(example.cover())).isEqualTo(line.get(1));
        assertThat(INFLECTION.verbForms(line.get(0))).contains(line.get(1), line.get(2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # lemma > every form
            say     > say says said saying
            write   > write writes wrote written writing
            add     > add adds added adding
            argue   > argue argues argued arguing
            agree   > agree agrees agreed agreeing
            deny    > deny denies denied denying
            convey  > convey conveys conveyed conveying
            stress  > stress stresses stressed stressing
            vow     > vow vows vowed vowing
            quip    > quip quips quipped quipping
            plan    > plan plans planned planning
            air     > air airs aired airing
            admit   > admit admits admitted admitting
            bet     > bet bets betting
            signal  > signal signals signalled signaled signalling signaling
            put     > put puts putting
            go      > go goes went gone going
            forget  > forget forgets forgot forgotten forgetting
            die     > die dies died dying
            see     > see sees saw seen seeing
            learn   > learn learns learnt learned learning
            recognize > recognize recognizes recognized recognizing recognise recognises recognised recognising
            """)
    void makesAllFormsOfAVerbAndNoOthers(String lemma, String forms) {
        assertThat(INFLECTION.verbForms(lemma)).containsExactlyInAnyOrder(forms.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            claim    > claims
            promise  > promises
            apology  > apologies
            speech   > speeches
            """)
    void makesThePluralOfANoun(String lemma, String plural) {
        assertThat(INFLECTION.nounForms(lemma)).containsExactlyInAnyOrder(lemma, plural);
    }
}
