package org.rapporteur.assembly.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Entities and utterances merged and split. */
class RegroupingTest {

    private static final EntityId SOLEN = new EntityId("person/mira-solen");
    private static final EntityId ENVOY = new EntityId("person/red-fox");

    private final Drawing wire = drawn("Halden Wire", "Mira Solen spoke. She left. “The lock stays shut,” Solen said.");
    private final Drawing post = drawn("Ostrel Post", "Mira Solen slept late. She was at home.");
    private final Drawing ledger = foxed();
    private final Desk desk = new Desk(wire, post, ledger);

    private static Drawing drawn(String outlet, String text) {
        Drawing drawing = Drawing.of(Articles.of(outlet, "2031-05-12", outlet, text));
        if (text.contains("Solen said")) {
            EntityId solen = drawing.person("Mira Solen", "Mira Solen", "She", "Solen#2");
            drawing.statement("“The lock stays shut,”").by("Solen#2", solen);
        } else {
            drawing.person("Mira Solen", "Mira Solen", "She");
        }
        return drawing;
    }

    private static Drawing foxed() {
        Drawing ledger = Drawing.of(Articles.of(
                "Strand Ledger", "2031-05-13", "C", "They call her Red Fox. “The lock stays shut,” Red Fox said."));
        EntityId fox = ledger.person("Red Fox", "Red Fox", "Red Fox#2");
        ledger.statement("“The lock stays shut,”").by("Red Fox#2", fox);
        return ledger;
    }

    private static Passage at(Drawing drawing, String words) {
        return new Passage(drawing.article().id(), drawing.span(words));
    }

    @Test
    void aPersonMergedWithAnotherSpeaksUnderOneName() {
        assertThat(Desk.entities(desk.bare())).containsExactly("person/mira-solen", "person/red-fox");

        desk.rule(desk.write().merge(List.of(SOLEN, ENVOY), "Her nickname."));

        Dossier dossier = desk.dossier();
        assertThat(Desk.entities(dossier)).containsExactly("person/mira-solen");
        assertThat(Desk.lines(dossier))
                .containsExactly(
                        "person/mira-solen: “The lock stays shut,”", "person/mira-solen: “The lock stays shut,”");
        assertThat(dossier.decided().on(SubjectKind.ENTITY, "person/mira-solen"))
                .hasSize(1);
    }

    @Test
    void namesakesThatArePartedStayPartedWithAllByWhichTheirArticleSpeaksOfThem() {
        desk.rule(desk.write().split(SOLEN, List.of(at(post, "Mira Solen")), false, "Another one."));

        Dossier dossier = desk.dossier();

        assertThat(Desk.entities(dossier))
                .containsExactly("person/mira-solen", "person/mira-solen-2", "person/red-fox");
        assertThat(mentions(dossier, "person/mira-solen-2")).containsExactly("Mira Solen", "She");
        assertThat(dossier.decided().applied())
                .flatExtracting(Applied::names)
                .containsExactly("person/mira-solen", "person/mira-solen-2");
    }

    @Test
    void wordsAloneMayBeSomebodyElsesAndTakeAlongWhatIsSaidByThem() {
        desk.rule(desk.write().split(SOLEN, List.of(at(wire, "Solen#2")), true, "Her brother."));

        Dossier dossier = desk.dossier();

        assertThat(Desk.entities(dossier)).containsExactly("person/mira-solen", "person/red-fox", "person/solen");
        assertThat(mentions(dossier, "person/mira-solen")).containsExactly("Mira Solen", "She", "Mira Solen", "She");
        assertThat(Desk.lines(dossier)).first().isEqualTo("person/solen: “The lock stays shut,”");
    }

    private static List<String> mentions(Dossier dossier, String entity) {
        return dossier.findEntity(new EntityId(entity)).orElseThrow().mentions().stream()
                .map(mention -> Desk.words(dossier, new Passage(mention.article(), mention.span())))
                .toList();
    }

    @Test
    void aLaterMergerGoesBeforeAnEarlierSplitAndUndoingItBringsThatBack() {
        desk.rule(desk.write().split(SOLEN, List.of(at(post, "Mira Solen")), false, ""));
        Dossier split = desk.dossier();
        Decision merger = desk.rule(desk.write().merge(List.of(SOLEN, new EntityId("person/mira-solen-2")), ""));
        assertThat(desk.dossier().entities()).isEqualTo(desk.bare().entities());

        desk.rule(RulingWriter.undo(merger.id(), ""));

        assertThat(desk.dossier()).isEqualTo(split);
    }

    @Test
    void aMergerOfWhomHalfIsInAnotherDossierIsNotThisOnes() {
        desk.rule(desk.write().merge(List.of(SOLEN, ENVOY), ""));
        Desk alone = new Desk(wire, post);

        Dossier dossier = alone.dossier(desk.log());

        assertThat(dossier).isEqualTo(alone.bare());
    }

    @Test
    void nobodyIsMergedWithHerself() {
        RulingWriter write = desk.write();

        assertThatThrownBy(() -> write.merge(List.of(SOLEN, SOLEN), ""))
                .hasMessage("a merger of [person/mira-solen, person/mira-solen]");
    }

    private static Drawing quoting(String outlet, String text, String content) {
        Drawing drawing = Drawing.of(Articles.of(outlet, "2031-05-13", outlet, text));
        EntityId solen = drawing.entity(EntityKind.PERSON, "Mira Solen");
        drawing.statement(content)
                .form(text.contains("“") ? Form.DIRECT : Form.INDIRECT)
                .by("Mira Solen", solen);
        return drawing;
    }

    private final Drawing gates = quoting(
            "Halden Wire",
            "“The gates will open at dawn on Friday,” Mira Solen said.",
            "“The gates will open at dawn on Friday,”");
    private final Drawing again = quoting(
            "Ostrel Post",
            "“The gates will open at dawn on Friday,” Mira Solen said.",
            "“The gates will open at dawn on Friday,”");
    private final Drawing retold = quoting(
            "Strand Ledger",
            "Mira Solen promised boats a way through by the weekend.",
            "boats a way through by the weekend");
    private final Desk quoted = new Desk(gates, again, retold);

    @Test
    void aPassageThatNobodyTookForTheSameWordsIsJoinedToThem() {
        assertThat(Desk.outlets(quoted.bare())).containsExactly(List.of("Halden Wire", "Ostrel Post"));

        quoted.rule(quoted.write()
                .mergeUtterances(
                        List.of(
                                at(gates, "“The gates will open at dawn on Friday,”"),
                                at(retold, "boats a way through by the weekend")),
                        ""));

        assertThat(Desk.outlets(quoted.dossier()))
                .containsExactly(List.of("Halden Wire", "Ostrel Post", "Strand Ledger"));
        assertThat(Desk.reasons(quoted.dossier())).isEmpty();
    }

    @Test
    void wordsOfTwoOccasionsAreParted() {
        quoted.rule(quoted.write()
                .splitUtterance(
                        List.of(at(gates, "The gates will open at dawn on Friday")),
                        List.of(at(again, "The gates will open at dawn on Friday")),
                        "A week later."));

        assertThat(Desk.outlets(quoted.dossier())).isEmpty();
        assertThat(Desk.reasons(quoted.dossier())).isEmpty();
    }

    @Test
    void whatNobodyQuotesMakesNoUtteranceAndIsTold() {
        Drawing other = quoting("Corran Times", "Mira Solen promised ships a passage.", "ships a passage");
        Desk told = new Desk(retold, other);
        told.rule(told.write()
                .mergeUtterances(
                        List.of(at(retold, "boats a way through by the weekend"), at(other, "ships a passage")), ""));

        assertThat(told.dossier().comparison()).isEqualTo(told.bare().comparison());
        assertThat(Desk.reasons(told.dossier()))
                .containsExactly(
                        "its words come to no one utterance: none is anybody's very words, or nothing is said there");
    }
}
