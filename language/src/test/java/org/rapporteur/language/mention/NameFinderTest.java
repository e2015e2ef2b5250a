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
    void theTitleOfWhomSomebodySpeaksForIsNotHis() {
        Sketch sketch = Sketch.of("A <role>spokesman for Gov.</role> <per>Jana Kest</per> said no.");
        assertThat(new NameFinder().find(sketch.text(), sketch.encoding()).roles())
                .extracting(sketch.text()::slice)
                .containsExactly("spokesman", "Gov.");
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

    @Test
    void whoRunsABodyIsNoPartOfItsName() {
        assertThat(names("The <org>Mira Solen-run State Department</org> met the <org>Veldish-led Coalition</org>."))
                .containsExactly("ORGANISATION State Department", "ORGANISATION Veldish-led Coalition");
    }

    @Test
    void whatSortOfBodyItIsIsNotItsName() {
        assertThat(names("A <org>super PAC</org> called <org>Harbour 45</org> ran an advertisement."))
                .containsExactly("ORGANISATION Harbour 45");
    }

    @Test
    void aPartysAcronymIsABody() {
        assertThat(names("<grp>GOP</grp> envoys met <per>GOP</per> voters, and <grp>Veldians</grp>."))
                .containsExactly("ORGANISATION GOP", "ORGANISATION GOP", "GROUP Veldians");
    }

    @Test
    void anEmbassyIsABody() {
        assertThat(names("The <loc>Veldian Embassy</loc> stands in <loc>Embassy Road</loc>."))
                .containsExactly("ORGANISATION Veldian Embassy", "PLACE Embassy Road");
    }

    @Test
    void aPeopleIsNoPlace() {
        assertThat(
                        names(
                                "Hawks and the <loc>Veldis</loc>, he said. It rained in <loc>Paris</loc> and the Paris suburbs."))
                .containsExactly("GROUP Veldis", "PLACE Paris");
    }

    @Test
    void theLastWordOfABodysNameIsTheBody() {
        assertThat(names("The <per>Corran Ledger</per> has it. The <per>Ledger</per> stands by it."))
                .containsExactly("ORGANISATION Corran Ledger", "ORGANISATION Ledger");
        assertThat(names("The <org>Harbour Fellowship</org> has it. <per>Fellowship</per> boats left."))
                .containsExactly("ORGANISATION Harbour Fellowship", "ORGANISATION Fellowship");
    }

    @Test
    void aPersonMayBeCalledLikeTheLastWordOfABodysName() {
        assertThat(names("The <org>Bank of Varga</org> is late. <per>Varga</per> is not."))
                .containsExactly("ORGANISATION Bank of Varga", "PERSON Varga");
        assertThat(names("<loc>Lake Orrin</loc> is cold. <per>Orrin</per> swims."))
                .containsExactly("PLACE Lake Orrin", "PERSON Orrin");
        assertThat(names(
                        "The <org>Odo Varga</org> is a ship. <per>Odo Varga</per> owns it. <per>Varga</per> sails it."))
                .endsWith("PERSON Varga");
        assertThat(names("<loc>Odo Varga</loc> left. <per>Mr Varga</per> is back."))
                .contains("PERSON Odo Varga");
    }

    @Test
    void aChannelIsCalledAfterAPlace() {
        assertThat(names("“No,” he told <per>Skerrivane</per> One. It is a fee that <per>Skerrivane</per> wants."))
                .containsExactly("ORGANISATION Skerrivane One", "PLACE Skerrivane");
        assertThat(names("He told <per>Skerrivane</per>. One left.")).containsExactly("PERSON Skerrivane");
    }

    @Test
    void whatTheArticleSaysItOfIsNoPerson() {
        assertThat(names("“No,” <per>Tidewatch</per> said, citing a draft that it had seen."))
                .containsExactly("ORGANISATION Tidewatch");
        assertThat(names("“No,” <per>Varga</per> said, citing a draft that he had seen."))
                .containsExactly("PERSON Varga");
    }

    @Test
    void aLeaderWhomTheModelPassedOverIsNamedBehindWhatHeLeads() {
        assertThat(
                        names(
                                "Second was <org>Reef Front</org> leader Abu Hamid al-Varani. The team leader Corran Press praised."))
                .containsExactly("ORGANISATION Reef Front", "PERSON Abu Hamid al-Varani");
    }

    private static List<String> names(String marked) {
        Sketch sketch = Sketch.of(marked);
        return new NameFinder()
                .find(sketch.text(), sketch.encoding()).names().stream()
                        .map(name -> name.kind() + " " + sketch.text().slice(name.span()))
                        .toList();
    }
}
