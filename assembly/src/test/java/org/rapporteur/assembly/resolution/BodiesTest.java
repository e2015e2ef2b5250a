package org.rapporteur.assembly.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class BodiesTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            # one article's body, another's, how many they are
            French Ports Ministry,       Ports Ministry of France,        1
            France's Ports Ministry,     French Ports Ministry,           1
            Ministry of Ports,           French Ports Ministry,           1
            Ministry of Foreign Affairs of France, French Foreign Ministry, 1
            French Ministry of Defence,  French Defense Ministry,         1
            French Ports Ministry,       German Ports Ministry,           2
            Foreign Ministry,            Ports Ministry,                  2
            French government,           France's government,             1
            French government,           German government,               2
            US Harbour Department,       Harbour Department,              1
            UN Harbour Council,          United Nations Harbour Council,  1
            French Airlines,             German Airlines,                 2
            University of France,        University of Germany,           2
            Harbour Safety Board,        Harbour Safety Board of the Isles, 1
            Harbour Safety Board,        Harbour Safety Board Building,   2
            Harbour Safety Board,        HSB,                             1
            Harbour Safety Board,        H.S.B.,                          1
            Harbour Safety Board,        HBS,                             2
            Halden Tribune,              Tribune,                         1
            French daily Halden Tribune, Halden Tribune,                  1
            Halden Ports Inc.,           Halden Ports,                    1
            Haldaq.com,                  Haldaq,                          1
            Brooklane Harbour,           Brookane Harbour,                1
            Brooklane Harbour,           Brookline Airport,               2
            Northern Command,            Southern Command,                2
            """)
    void tellsBodiesApart(String one, String other, int count) {
        assertThat(joined(EntityKind.ORGANISATION, one, other)).hasSize(count);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            northern Veldia,      Veldia,           1
            north-eastern Veldia, Veldia,           1
            North Veldia,         Veldia,           2
            Halden province,      Halden,           1
            Halden Province,      Halden,           1
            Halden City,          Halden,           2
            Rova-i-Halden,        Rova-e-Halden,    1
            the U.S.,             America,          1
            UK,                   Britain,          1
            Halden Harbour,       HH,               1
            Washington,           'Washington, D.C.', 1
            """)
    void tellsPlacesApart(String one, String other, int count) {
        assertThat(joined(EntityKind.PLACE, one, other)).hasSize(count);
    }

    @Test
    void whoseItIsStaysOpenWhereTwoCanBeMeant() {
        assertThat(joined(EntityKind.ORGANISATION, "French Ports Ministry", "German Ports Ministry", "Ports Ministry"))
                .hasSize(3);
    }

    @Test
    void ofTwoItIsTheOneThatTheArticleNames() {
        Drawing both = Drawing.of(Articles.saying("The French Ports Ministry said so. The Ports Ministry slept."));
        both.entity(EntityKind.ORGANISATION, "French Ports Ministry");
        both.entity(EntityKind.ORGANISATION, "Ports Ministry", "Ports Ministry#2");
        Drawing other = Drawing.of(Articles.saying("The German Ports Ministry denied it."));
        other.entity(EntityKind.ORGANISATION, "German Ports Ministry");

        assertThat(Resolution.of(List.of(reading(both), reading(other))).entities())
                .extracting(Entity::name)
                .containsExactly("French Ports Ministry", "German Ports Ministry");
    }

    /** "Halden" alone may be the town or anybody; beside its full name in one article it is the body. */
    @Test
    void theFirstWordIsTheBodyWhereAnArticleHasBoth() {
        Drawing both = Drawing.of(Articles.saying("Haldia Airlines said no. Later Haldia said yes."));
        both.entity(EntityKind.ORGANISATION, "Haldia Airlines");
        both.entity(EntityKind.ORGANISATION, "Haldia", "Haldia#2");

        assertThat(Resolution.of(List.of(reading(both))).entities()).hasSize(1);
        assertThat(joined(EntityKind.ORGANISATION, "Haldia Airlines", "Haldia")).hasSize(2);
        assertThat(joined(EntityKind.ORGANISATION, "American Airlines", "Government"))
                .hasSize(2);
    }

    /** A dateline names an agency, not the town in other words. */
    @Test
    void anAgencyInADatelineIsNotTheTown() {
        Drawing wire = Drawing.of(Articles.saying("HALDEN (HNA) — Nothing happened."));
        wire.entity(EntityKind.PLACE, "HALDEN");
        wire.entity(EntityKind.ORGANISATION, "HNA");

        assertThat(Resolution.of(List.of(reading(wire))).entities()).hasSize(2);
    }

    @Test
    void isCalledByItsNameAndNotByWhoseItIs() {
        assertThat(joined(EntityKind.PLACE, "southern Veldia", "Veldia"))
                .extracting(Entity::name)
                .containsExactly("Veldia");
        assertThat(joined(EntityKind.ORGANISATION, "France's Ports Ministry", "Ports Ministry"))
                .extracting(Entity::name)
                .containsExactly("Ports Ministry");
    }

    private static List<Entity> joined(EntityKind kind, String... names) {
        List<Reading> readings = new ArrayList<>();
        for (String name : names) {
            Drawing drawing = Drawing.of(Articles.saying("%s; heard in article %d.".formatted(name, readings.size())));
            drawing.entity(kind, name);
            readings.add(reading(drawing));
        }
        return Resolution.of(readings).entities();
    }

    private static Reading reading(Drawing drawing) {
        return new Reading(drawing.article(), drawing.entities(), drawing.statements());
    }
}
