package org.rapporteur.assembly.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class RecurrencesTest {

    @ParameterizedTest(name = "{1} in \"{2}\": {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind | name in one article | text of another | how often it is named there
            ORGANISATION | Halden Air    | It flew with Halden Air on Sunday.             | 1
            ORGANISATION | Halden Air    | Halden Air and Halden Air again.               | 2
            ORGANISATION | Haldaq        | A video on Haldaq showed it.                   | 1
            ORGANISATION | Haldaq        | The Haldaq post was short.                     | 1
            ORGANISATION | Haldaq        | Haldaq Rova Council met.                       | 0
            ORGANISATION | Haldaq        | See haldaq.com or @Haldaq or Haldaq.com.       | 0
            ORGANISATION | Haldaq        | A Haldaq-backed firm, and Haldaq Monday.       | 2
            ORGANISATION | People        | People saw it. They told People so, two people. | 1
            PLACE        | Veldia        | Veldia's Ports Council, and Veldia.            | 2
            PLACE        | New Rova      | The New Rova Council met in New Rova.          | 1
            PERSON       | Mira Solen    | It was Mira Solen.                             | 1
            PERSON       | Mira Solen    | The town of Solen is small.                    | 0
            PERSON       | Mira Solen    | A post by @MiraSolen and by @mira_solen.       | 2
            PERSON       | Mira Solen    | A post by @MiraKSolen and by @MiraSolenFan.    | 1
            ORGANISATION | Halden Airways | A post by @HaldenAir and by @Halden.          | 1
            PLACE        | United States | The US and the U.S. met.                       | 2
            PLACE        | United States | WITH US ALL GONE they slept.                   | 0
            """)
    void findsWhereANameRecurs(EntityKind kind, String name, String text, int count) {
        Drawing one = Drawing.of(Articles.saying(name + " was named here."));
        one.entity(kind, name);
        Drawing other = Drawing.of(Articles.saying(text));

        assertThat(mentions(named(name, one, other), other)).hasSize(count);
    }

    @Test
    void aPartOfANameIsThePersonWhereTheArticleHasTheWhole() {
        Drawing drawing = Drawing.of(Articles.saying("Mira Solen and Odo Varga came. Both Mira and Odo slept."));
        drawing.person("Mira Solen");
        drawing.person("Odo Varga");

        assertThat(mentions(named("Mira Solen", drawing), drawing)).hasSize(2);
    }

    @Test
    void aPartThatTwoHaveIsNobodys() {
        Drawing drawing = Drawing.of(Articles.saying("Mira Solen and Odo Solen came, and later Solen slept."));
        drawing.person("Mira Solen");
        drawing.person("Odo Solen");

        assertThat(mentions(named("Mira Solen", drawing), drawing)).hasSize(1);
    }

    @Test
    void whatTheArticleTakesForAnotherStaysThat() {
        Drawing one = Drawing.of(Articles.saying("Halden spoke."));
        one.entity(EntityKind.ORGANISATION, "Halden");
        Drawing other = Drawing.of(Articles.saying("Anton Halden spoke. Halden slept."));
        other.person("Anton Halden", "Anton Halden", "Halden#2");

        assertThat(mentions(named("Halden", one, other), other)).isEmpty();
    }

    @Test
    void theNorthIsTheStateThatTheArticleNames() {
        Drawing drawing =
                Drawing.of(Articles.saying("North Korea said no. The North went north, and North Rova slept."));
        drawing.entity(EntityKind.PLACE, "North Korea");

        assertThat(mentions(named("North Korea", drawing), drawing))
                .extracting(mention -> drawing.article().text().slice(mention.span()))
                .containsExactly("North Korea", "North");
    }

    /** A reading may take "Veldian" for a name now and then; that is no reason to take every other for one. */
    @Test
    void anAdjectiveOfAPlaceDoesNotRecur() {
        Drawing one = Drawing.of(Articles.saying("Veldian and Veldia were named."));
        one.entity(EntityKind.ORGANISATION, "Veldian");
        one.entity(EntityKind.PLACE, "Veldia", "Veldia#2");
        Drawing other = Drawing.of(Articles.saying("It was a Veldian ship of Veldia."));

        assertThat(mentions(named("Veldian", one, other), other)).isEmpty();
        assertThat(mentions(named("Veldia", one, other), other)).hasSize(1);
    }

    @Test
    void mentionsStandInTheOrderOfTheArticles() {
        Drawing one = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", "They flew with Rova Air."));
        Drawing other = Drawing.of(Articles.of("Strand Ledger", "2031-05-13", "B", "Rova Air said no."));
        other.entity(EntityKind.ORGANISATION, "Rova Air");

        assertThat(named("Rova Air", one, other).mentions())
                .extracting(Mention::article)
                .containsExactly(one.article().id(), other.article().id());
    }

    private static Entity named(String name, Drawing... drawings) {
        List<Reading> readings = new ArrayList<>();
        Stream.of(drawings)
                .forEach(drawing -> readings.add(new Reading(drawing.article(), drawing.entities(), List.of())));
        return Resolution.of(readings).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Mention> mentions(Entity entity, Drawing in) {
        return entity.mentions().stream()
                .filter(mention -> mention.article().equals(in.article().id()) && mention.form() == MentionForm.NAME)
                .toList();
    }
}
