package org.rapporteur.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

class NameFinderTest {

    @Test
    void tellsPersonsBodiesPlacesAndGroupsApart() {
        assertThat(
                        names(
                                "<per>Mira Solen</per> of the <org>Harbour Board</org> left <loc>Aubrethe</loc> with a <grp>Veldish</grp> crew."))
                .containsExactly("PERSON Mira Solen", "ORGANISATION Harbour Board", "PLACE Aubrethe", "GROUP Veldish");
    }

    @Test
    void namesOfWorksAreNoNamesOfSources() {
        assertThat(names("He read <oth>The Law of Shallow Water</oth>.")).isEmpty();
    }

    @Test
    void aNameInOneKindTwiceOutvotesItselfInAnotherOnce() {
        assertThat(names("<org>Tidewatch</org> said no. <org>Tidewatch</org> said yes. <per>Tidewatch</per> left."))
                .containsExactly("ORGANISATION Tidewatch", "ORGANISATION Tidewatch", "ORGANISATION Tidewatch");
    }

    @Test
    void namesThatWereDrawnTooWideAreCut() {
        assertThat(
                        names(
                                "<org>Ledger source</org> met <per>Solen's</per> crew of <loc>Kestria, Tolmere, Vessaly</loc>."))
                .containsExactly(
                        "ORGANISATION Ledger", "PERSON Solen", "PLACE Kestria", "PLACE Tolmere", "PLACE Vessaly");
    }

    @Test
    void whatNamesAPersonsHomeOrOpensAnInsertionIsNoPartOfTheName() {
        assertThat(names(
                        "<per>Mira Solen of Tolmere</per> met <per>Odo [Varga</per>] and <per>Astrid of Veldia</per>."))
                .containsExactly("PERSON Mira Solen", "PERSON Odo", "PERSON Astrid of Veldia");
    }

    @Test
    void aFamilyNameIsFoundAgainWhereTheModelPassedItOver() {
        assertThat(names(
                        "<per>Mira Solen</per> left. “Solen is late.” The Solen House stood in <loc>Solenville</loc>."))
                .containsExactly("PERSON Mira Solen", "PERSON Solen", "PLACE Solenville");
    }

    @Test
    void aNicknameDoesNotPartAName() {
        assertThat(names("<per>Maria</per> “Mia” <per>Vance</per> left.")).containsExactly("PERSON Maria “Mia” Vance");
    }

    @Test
    void aTitleThatTheModelTookIntoTheNameGoesToTheRoles() {
        Sketch sketch = Sketch.of("<per>Foreign Minister Mira Solen</per> left.");
        Names found = new NameFinder().find(sketch.text(), sketch.encoding());
        assertThat(found.names())
                .extracting(name -> sketch.text().slice(name.span()))
                .containsExactly("Mira Solen");
        assertThat(found.roles()).extracting(sketch.text()::slice).containsExactly("Foreign Minister");
    }

    @Test
    void wordsThatEndInLowerCaseAreWhatSomebodyIs() {
        Sketch sketch = Sketch.of("<per>Perpetua Lind</per>, the <per>Veldish envoy</per>, left.");
        Names found = new NameFinder().find(sketch.text(), sketch.encoding());
        assertThat(found.names())
                .extracting(name -> sketch.text().slice(name.span()))
                .containsExactly("Perpetua Lind");
        assertThat(found.roles()).extracting(sketch.text()::slice).containsExactly("Veldish envoy");
    }

    private static List<String> names(String marked) {
        Sketch sketch = Sketch.of(marked);
        return new NameFinder()
                .find(sketch.text(), sketch.encoding()).names().stream()
                        .map(name -> name.kind() + " " + sketch.text().slice(name.span()))
                        .toList();
    }
}
