package org.rapporteur.assembly.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class StateBodiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text | what is found in it
            A bomb hit the German consulate.                    | organisation/german-consulate
            It is the German consulate general.                 | organisation/german-consulate-general
            The South Korean defence ministry said no.          | organisation/south-korean-defence-ministry
            It was said by the government of France, they wrote. | organisation/government-of-france
            The US military left.                               | organisation/us-military
            Many Germans left.                                  | group/germans
            An agreement with the US was signed.                | place/us
            """)
    void findsWhatIsNamedByItsState(String text, String id) {
        assertThat(found(text)).containsExactly(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The German car was fast, and the consulate closed.
            They saw the Old Germans sing.
            HE IS WITH US TODAY, WHOEVER COMES.
            A German. Consulate staff left.
            """)
    void findsNothingElse(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatAReadingNamesIsNotFoundAgain() {
        Drawing drawing = Drawing.of(Articles.saying("The German Consulate burned. The German embassy said no."));
        drawing.entity(EntityKind.ORGANISATION, "German Consulate");
        drawing.entity(EntityKind.ORGANISATION, "The German embassy");

        assertThat(resolved(drawing))
                .extracting(Entity::name)
                .containsExactly("German Consulate", "The German embassy");
    }

    @Test
    void theSameOfTwoArticlesIsOne() {
        Drawing one = Drawing.of(Articles.saying("A bomb hit the German consulate."));
        Drawing other =
                Drawing.of(Articles.saying("Germany's consulate burned, and the German Consulate General said no."));

        assertThat(resolved(one, other)).extracting(Entity::name).containsExactly("German Consulate General");
    }

    static List<List<String>> knownBodies() {
        return KnownBodies.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownBodies")
    void everyKnownBodyIsFoundInItsExample(List<String> line) {
        assertThat(resolved(Drawing.of(Articles.saying(line.get(1)))))
                .extracting(Entity::name)
                .containsExactly(line.get(0));
    }

    @Test
    void aKnownBodyIsNoPartOfALongerName() {
        assertThat(found("See facebook.com, Google Rova and the Pentagon-backed line."))
                .containsExactly("organisation/pentagon");
    }

    private static List<String> found(String text) {
        return resolved(Drawing.of(Articles.saying(text))).stream()
                .map(entity -> entity.id().toString())
                .toList();
    }

    private static List<Entity> resolved(Drawing... drawings) {
        List<Reading> readings = new ArrayList<>();
        for (Drawing drawing : drawings) {
            readings.add(new Reading(drawing.article(), drawing.entities(), List.of()));
        }
        return Resolution.of(readings).entities();
    }
}
