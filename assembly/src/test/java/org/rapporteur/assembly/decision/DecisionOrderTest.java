package org.rapporteur.assembly.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.dossier.DossierDiff;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** What always holds, of whatever is decided: nothing decided, decided and undone, in one order or another. */
class DecisionOrderTest {

    private static final List<String> PEOPLE =
            List.of("Mira Solen", "Jonas Varga", "Tamsin Orrick", "Ilse Maar", "Bram Kessel", "Ada Thorn");

    private static final List<String> SAYINGS = List.of(
            "The lock will stay shut until the crews are home",
            "Nobody has paid the keepers since the spring",
            "We never promised the dredgers a berth in Halden",
            "Forty barges are waiting below the weir",
            "The ferry sails on Friday, with or without us");

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 6).boxed();
    }

    /** Four articles in which drawn people say drawn things, each thing perhaps in several articles. */
    private static Desk drawn(Random random) {
        List<Drawing> drawings = new ArrayList<>();
        for (String outlet : List.of("Halden Wire", "Strand Ledger", "Ostrel Post", "Corran Times")) {
            List<String> people = shuffled(PEOPLE, random).subList(0, 4);
            List<String> sayings = shuffled(SAYINGS, random).subList(0, 3);
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < sayings.size(); at++) {
                text.append("“%s,” %s said. ".formatted(sayings.get(at), people.get(at)));
            }
            text.append("The envoy %s listened.".formatted(people.get(3)));
            Drawing drawing = Drawing.of(Articles.of(outlet, "2031-05-12", outlet, text.toString()));
            people.forEach(name -> drawing.entity(EntityKind.PERSON, name));
            for (int at = 0; at < sayings.size(); at++) {
                drawing.statement("“" + sayings.get(at) + ",”")
                        .form(Form.DIRECT)
                        .by(people.get(at), id(people.get(at)));
            }
            drawing.role(id(people.get(3)), "envoy");
            drawings.add(drawing);
        }
        return new Desk(drawings.toArray(Drawing[]::new));
    }

    private static EntityId id(String name) {
        return new EntityId("person/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Some rulings, no two on one thing. */
    private static List<Ruling> rulings(Dossier dossier, Random random) {
        RulingWriter write = new RulingWriter(dossier);
        List<Ruling> rulings = new ArrayList<>();
        List<EntityId> people = shuffled(dossier.entities(), random).stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(Entity::id)
                .toList();
        for (Statement statement : dossier.statements()) {
            switch (random.nextInt(5)) {
                case 0 -> rulings.add(write.accept(statement.id(), "so it is"));
                case 1 -> rulings.add(write.reject(statement.id(), ""));
                case 2 -> rulings.add(speaker(write, statement, people.get(random.nextInt(people.size()))));
                case 3 ->
                    rulings.add(write.mark(
                            RulingKind.NOTE,
                            SubjectKind.STATEMENT,
                            statement.id().toString(),
                            List.of(new Passage(
                                    statement.article(), statement.attribution().extent())),
                            "hm"));
                default -> {}
            }
        }
        rulings.add(write.merge(people.subList(0, 2), "one and the same"));
        dossier.entities().stream()
                .flatMap(entity -> entity.roles().stream())
                .filter(role -> random.nextBoolean())
                .forEach(role -> rulings.add(former(write, role)));
        List<Utterance> utterances = dossier.comparison().utterances();
        utterances.stream().filter(utterance -> random.nextBoolean()).forEach(utterance -> {
            List<Passage> places = utterance.witnesses().stream()
                    .map(witness -> new Passage(witness.article(), witness.extent()))
                    .toList();
            rulings.add(write.splitUtterance(places.subList(0, 1), places.subList(1, 2), ""));
        });
        return rulings;
    }

    private static Ruling speaker(RulingWriter write, Statement statement, EntityId speaker) {
        Speaker wanted = statement.speaker().equals(Speaker.of(speaker)) ? Speaker.UNKNOWN : Speaker.of(speaker);
        return write.amend(
                statement.id(), new Statement(statement.attribution(), wanted, statement.circumstances()), "");
    }

    private static Ruling former(RulingWriter write, Role role) {
        return write.amend(
                role,
                new Role(
                        role.article(),
                        role.span(),
                        role.office(),
                        role.affiliation(),
                        RoleStatus.FORMER,
                        role.from(),
                        Optional.of(new Bound(Optional.empty(), Optional.of("2031-04"), Optional.empty())),
                        role.voice()),
                "");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decisionsOnDifferentThingsGiveTheSameInEveryOrder(long seed) {
        Random random = new Random(seed);
        Desk desk = drawn(random);
        rulings(desk.bare(), random).forEach(desk::rule);
        Dossier dossier = desk.dossier();

        assertThat(dossier.decided().notApplied()).isEmpty();
        assertThat(desk.dossier()).isEqualTo(dossier);
        for (int time = 0; time < 5; time++) {
            assertThat(desk.dossier(shuffled(desk.log(), random))).isEqualTo(dossier);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsUndoneIsAsIfItHadNeverBeenAndIsBackWhenTheUndoingIsUndone(long seed) {
        Random random = new Random(seed);
        Desk desk = drawn(random);
        Dossier bare = desk.bare();
        rulings(bare, random).forEach(desk::rule);
        List<Decision> decided = desk.log();
        Dossier dossier = desk.dossier();

        assertThat(DossierDiff.between(bare, dossier)).isNotEmpty();
        List<Decision> undone = shuffled(decided, random).stream()
                .map(decision -> desk.rule(RulingWriter.undo(decision.id(), "")))
                .toList();
        assertThat(desk.dossier()).isEqualTo(bare);
        assertThat(DossierDiff.between(bare, desk.dossier())).isEmpty();

        shuffled(undone, random).forEach(decision -> desk.rule(RulingWriter.undo(decision.id(), "again")));
        assertThat(desk.dossier()).isEqualTo(dossier);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptingAllThatWasFoundChangesNothing(long seed) {
        Desk desk = drawn(new Random(seed));
        Dossier bare = desk.bare();
        bare.statements().forEach(statement -> desk.rule(desk.write().accept(statement.id(), "")));

        assertThat(desk.dossier().decided().applied()).hasSize(bare.statements().size());
        assertThat(DossierDiff.between(bare, desk.dossier())).isEmpty();
        assertThat(desk.dossier().problems()).isEqualTo(bare.problems());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingsThatComeInAnotherOrderGiveTheSame(long seed) {
        Random random = new Random(seed);
        Desk desk = drawn(random);
        rulings(desk.bare(), random).forEach(desk::rule);

        assertThat(desk.reversed().dossier(desk.log())).isEqualTo(desk.dossier());
    }
}
