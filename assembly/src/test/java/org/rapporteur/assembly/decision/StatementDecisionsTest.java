package org.rapporteur.assembly.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class StatementDecisionsTest {

    private static final EntityId SOLEN = new EntityId("person/mira-solen");
    private static final EntityId VARGA = new EntityId("person/jonas-varga");

    private final Drawing wire = wire();
    private final Drawing ledger = ledger();
    private final Desk desk = new Desk(wire, ledger);

    /** Whoever read it took "she" for the wrong one. */
    private static Drawing wire() {
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", """
                Mira Solen met Jonas Varga. “We will reopen the northern lock by Friday,” she told the Strand Ledger \
                in a letter, reportedly. The dredgers may stay, Varga added.
                """));
        wire.person("Mira Solen");
        EntityId varga = wire.person("Jonas Varga", "Jonas Varga", "she", "Varga#2");
        wire.statement("“We will reopen the northern lock by Friday,”").by("she", varga);
        wire.statement("The dredgers may stay").form(Form.INDIRECT).by("Varga#2", varga);
        return wire;
    }

    private static Drawing ledger() {
        Drawing ledger = Drawing.of(Articles.of("Strand Ledger", "2031-05-13", "B", """
                “We will reopen the northern lock by Friday,” Mira Solen wrote to this paper.
                """));
        EntityId solen = ledger.person("Mira Solen");
        ledger.statement("“We will reopen the northern lock by Friday,”").by("Mira Solen", solen);
        return ledger;
    }

    private Statement lock() {
        return desk.statement("“We will reopen");
    }

    private static Statement speaking(Statement statement, EntityId... speakers) {
        return new Statement(statement.attribution(), Speaker.of(speakers), statement.circumstances());
    }

    @Test
    void whatRestsOnASpeakerFollowsTheOneThatAPersonNames() {
        assertThat(roots(desk.bare())).containsExactly(VARGA, SOLEN);

        Statement lock = lock();
        desk.rule(desk.write().amend(lock.id(), speaking(lock, SOLEN), "She is the one who wrote."));

        Dossier dossier = desk.dossier();
        assertThat(Desk.lines(dossier))
                .containsExactly(
                        "person/mira-solen: “We will reopen the northern lock by Friday,”",
                        "person/jonas-varga: The dredgers may stay",
                        "person/mira-solen: “We will reopen the northern lock by Friday,”");
        assertThat(roots(dossier)).containsExactly(SOLEN);
    }

    private static List<EntityId> roots(Dossier dossier) {
        return dossier.comparison().utterances().stream()
                .map(Utterance::roots)
                .flatMap(List::stream)
                .map(Root::entity)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void saysWhoPutItRightAndWhatItWas() {
        Statement lock = lock();
        Decision decision = desk.rule(desk.write().amend(lock.id(), speaking(lock, SOLEN), ""));

        List<Applied> applied =
                desk.dossier().decided().on(SubjectKind.STATEMENT, lock.id().toString());

        assertThat(applied).extracting(Applied::decision).containsExactly(decision);
        assertThat(applied).extracting(Applied::was).containsExactly("speaker: said person/jonas-varga");
        assertThat(applied).extracting(Applied::is).containsExactly("speaker: said person/mira-solen");
    }

    @Test
    void whatIsRejectedIsNowhere() {
        desk.rule(desk.write().reject(lock().id(), "That is her letterhead."));

        assertThat(Desk.lines(desk.dossier()))
                .containsExactly(
                        "person/jonas-varga: The dredgers may stay",
                        "person/mira-solen: “We will reopen the northern lock by Friday,”");
        assertThat(roots(desk.dossier())).doesNotContain(VARGA);
    }

    @Test
    void whatIsAcceptedStaysAsItWasAndIsMarked() {
        desk.rule(desk.write().accept(lock().id(), ""));

        assertThat(desk.dossier().statements()).isEqualTo(desk.bare().statements());
        assertThat(desk.dossier().decided().applied())
                .extracting(applied -> applied.decision().ruling().kind())
                .containsExactly(RulingKind.ACCEPT);
    }

    @Test
    void whatIsAcceptedOrPutRightStaysWhenALaterReadingDoesNotFindIt() {
        Statement lock = lock();
        desk.rule(desk.write().amend(lock.id(), speaking(lock, SOLEN), ""));
        desk.rule(desk.write().accept(desk.statement("The dredgers").id(), ""));
        Dossier before = desk.dossier();

        Dossier after = desk.rereading(reading ->
                        new org.rapporteur.language.Reading(reading.article(), reading.entities(), List.of()))
                .dossier();

        assertThat(Desk.lines(after))
                .containsExactlyElementsOf(Desk.lines(before).subList(0, 2));
        assertThat(after.statements().get(0).attribution().provenance().finder())
                .startsWith("decision/");
    }

    @Test
    void whatWasAcceptedHoldsAgainstALaterReadingAndWhatWasNotAmendedDoesNot() {
        Statement lock = lock();
        desk.rule(desk.write().accept(lock.id(), ""));
        Statement dredgers = desk.statement("The dredgers");
        desk.rule(desk.write()
                .amend(
                        dredgers.id(),
                        new Statement(dredgers.attribution(), Speaker.UNKNOWN, dredgers.circumstances()),
                        ""));

        Dossier later = desk.rereading(reading ->
                        reading.article().equals(wire.article()) ? Desk.reading(wireReadOtherwise()) : reading)
                .dossier();

        assertThat(Desk.find(later, "“We will").orElseThrow().speaker()).isEqualTo(lock.speaker());
        Statement amended = Desk.find(later, "The dredgers").orElseThrow();
        assertThat(amended.speaker()).isEqualTo(Speaker.UNKNOWN);
        assertThat(amended.circumstances().modality().kind()).isEqualTo(ModalityKind.HEDGED);
    }

    private Drawing wireReadOtherwise() {
        Drawing other = Drawing.of(wire.article());
        EntityId solen = other.person("Mira Solen", "Mira Solen", "she");
        EntityId varga = other.person("Jonas Varga", "Jonas Varga", "Varga#2");
        other.statement("“We will reopen the northern lock by Friday,”").by("she", solen);
        other.statement("The dredgers may stay")
                .form(Form.INDIRECT)
                .by("Varga#2", varga)
                .modality(ModalityKind.HEDGED, "may");
        return other;
    }

    @Test
    void everyPartOfAStatementCanBePutRight() {
        Statement lock = lock();
        Span reopen = wire.span("We will reopen the northern lock by Friday");
        Statement wanted = new Statement(
                new Attribution(
                        Source.of(wire.span("she"), Naming.UNNAMED),
                        Optional.of(new Cue(wire.span("told"), "tell", CueKind.NEUTRAL)),
                        List.of(reopen),
                        Form.MIXED,
                        lock.attribution().provenance()),
                Speaker.oneOf(List.of(SOLEN, VARGA)),
                new Circumstances(
                        Optional.of(new Addressee(wire.span("the Strand Ledger"), Optional.empty())),
                        Optional.of(new Channel(ChannelKind.LETTER, wire.span("in a letter"))),
                        List.of(
                                new Relay(RelayKind.TOLD, wire.span("the Strand Ledger"), Optional.empty()),
                                new Relay(RelayKind.CITED, wire.span("Jonas Varga"), Optional.of(VARGA))),
                        new Anonymity(AnonymityKind.ROLE, Optional.of(wire.span("reportedly"))),
                        new Modality(ModalityKind.HEDGED, List.of(wire.span("reportedly")))));

        desk.rule(desk.write().amend(lock.id(), wanted, ""));

        assertThat(Desk.find(desk.dossier(), "We will")).contains(wanted);
        assertThat(desk.dossier()
                        .decided()
                        .on(SubjectKind.STATEMENT, wanted.id().toString()))
                .hasSize(1);
    }

    @Test
    void wordsThatNobodyFoundCanBeSelectedAsAStatement() {
        Statement added = new Statement(
                new Attribution(
                        Source.of(wire.span("Mira Solen"), Naming.NAMED),
                        Optional.empty(),
                        List.of(wire.span("met Jonas Varga")),
                        Form.INDIRECT,
                        new Provenance(wire.article().id(), "person/1", Confidence.CERTAIN)),
                Speaker.of(SOLEN),
                Circumstances.PLAIN);

        desk.rule(desk.write().add(added, "She says so."));

        assertThat(Desk.lines(desk.dossier())).first().isEqualTo("person/mira-solen: met Jonas Varga");
    }

    @Test
    void aStatementThatIsThereIsNotAddedAgain() {
        Statement lock = lock();
        desk.rule(desk.write().add(lock, ""));

        assertThat(desk.dossier().statements()).isEqualTo(desk.bare().statements());
        assertThat(Desk.reasons(desk.dossier())).containsExactly("the statement " + lock.id() + " is there already");
    }

    @Test
    void laterDecisionsGoOnFromEarlierOnes() {
        Statement lock = lock();
        Statement shorter = new Statement(
                new Attribution(
                        lock.attribution().source(),
                        lock.attribution().cue(),
                        List.of(wire.span("We will reopen the northern lock")),
                        lock.attribution().form(),
                        lock.attribution().provenance()),
                lock.speaker(),
                lock.circumstances());
        Decision first = desk.rule(desk.write().amend(lock.id(), shorter, ""));
        Decision second = desk.rule(desk.write().amend(shorter.id(), speaking(shorter, SOLEN), ""));

        assertThat(Desk.lines(desk.dossier())).first().isEqualTo("person/mira-solen: We will reopen the northern lock");

        desk.rule(RulingWriter.undo(first.id(), ""));

        assertThat(Desk.lines(desk.dossier()))
                .first()
                .isEqualTo("person/mira-solen: “We will reopen the northern lock by Friday,”");
        assertThat(desk.dossier().decided().applied())
                .extracting(Applied::decision)
                .containsExactly(second);
    }

    @Test
    void whoeverIsRejectedMayBeAcceptedAgain() {
        desk.rule(desk.write().reject(lock().id(), ""));
        desk.rule(new Desk(wire, ledger)
                .write()
                .accept(new Desk(wire, ledger).statement("“We will").id(), ""));

        assertThat(desk.dossier().statements()).isEqualTo(desk.bare().statements());
    }

    @Test
    void aRemarkChangesNothing() {
        Statement lock = lock();
        desk.rule(desk.write()
                .mark(
                        RulingKind.NOTE,
                        SubjectKind.STATEMENT,
                        lock.id().toString(),
                        List.of(new Passage(lock.article(), lock.attribution().extent())),
                        "Ask her."));

        assertThat(desk.dossier().statements()).isEqualTo(desk.bare().statements());
        assertThat(desk.dossier().decided().on(SubjectKind.STATEMENT, lock.id().toString()))
                .hasSize(1);
    }

    @Test
    void anEntityThatIsNotThereIsToldAndNothingChanges() {
        Statement lock = lock();
        desk.rule(desk.write().amend(lock.id(), speaking(lock, new EntityId("person/nobody")), ""));

        assertThat(desk.dossier().statements()).isEqualTo(desk.bare().statements());
        assertThat(Desk.reasons(desk.dossier())).containsExactly("there is no entity person/nobody here");
        assertThat(desk.dossier().problems())
                .extracting(problem -> problem.kind())
                .containsExactly("decision-not-applied");
    }

    @Test
    void aRoleInTheWordsOfARejectedStatementIsTheOutlets() {
        Drawing post =
                Drawing.of(Articles.of("Ostrel Post", "2031-05-13", "C", "Chief envoy Mira Solen came, he said."));
        EntityId solen = post.person("Mira Solen");
        Span content = post.span("Chief envoy Mira Solen came");
        post.statement("Chief envoy Mira Solen came").form(Form.INDIRECT);
        org.rapporteur.core.entity.Role role =
                org.rapporteur.core.entity.Role.of(post.article().id(), post.span("Chief envoy"), "chief envoy");
        post.role(
                solen,
                new org.rapporteur.core.entity.Role(
                        role.article(),
                        role.span(),
                        role.office(),
                        role.affiliation(),
                        role.status(),
                        role.from(),
                        role.until(),
                        Voice.of(content)));
        Desk alone = new Desk(post);

        alone.rule(alone.write().reject(alone.statement("Chief").id(), ""));

        assertThat(alone.dossier().findEntity(SOLEN).orElseThrow().roles())
                .extracting(held -> held.voice())
                .containsExactly(Voice.OUTLET);
    }

    @Test
    void anAmendmentThatChangesNothingIsRefused() {
        Statement lock = lock();
        RulingWriter write = desk.write();

        assertThatThrownBy(() -> write.amend(lock.id(), lock, ""))
                .hasMessage("an amendment of " + lock.id() + " that changes nothing");
    }
}
