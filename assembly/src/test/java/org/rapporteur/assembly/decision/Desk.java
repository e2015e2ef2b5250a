package org.rapporteur.assembly.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Drawing;

/** Readings, and a person who rules on the dossier that they make. */
final class Desk {

    private static final Instant START = Instant.parse("2031-05-14T09:00:00Z");

    private final DossierAssembler assembler = new DossierAssembler();
    private final List<Reading> readings;
    private final List<Decision> log = new ArrayList<>();

    Desk(Drawing... drawings) {
        this(Arrays.stream(drawings).map(Desk::reading).toList());
    }

    Desk(List<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    static Reading reading(Drawing drawing) {
        return new Reading(drawing.article(), drawing.entities(), drawing.statements());
    }

    /** Other readings, with all that was decided so far. */
    Desk rereading(UnaryOperator<Reading> each) {
        Desk desk = new Desk(readings.stream().map(each).toList());
        desk.log.addAll(log);
        return desk;
    }

    /** The same readings, the last first, and nothing decided. */
    Desk reversed() {
        List<Reading> backwards = new ArrayList<>(readings);
        Collections.reverse(backwards);
        return new Desk(backwards);
    }

    Decision rule(Ruling ruling) {
        Decision decision = Decision.of(ruling, "mira", START.plusSeconds(log.size()));
        log.add(decision);
        return decision;
    }

    List<Decision> log() {
        return List.copyOf(log);
    }

    RulingWriter write() {
        return new RulingWriter(dossier());
    }

    /** With all that was decided so far. */
    Dossier dossier() {
        return dossier(log);
    }

    Dossier dossier(List<Decision> decisions) {
        return assembler.assemble(readings, Decisions.of(decisions), List.of());
    }

    Dossier dossier(Map<ArticleId, ArticleId> newest) {
        return assembler.assemble(readings, new Decisions(log, newest), List.of());
    }

    /** Without. */
    Dossier bare() {
        return dossier(List.of());
    }

    /** The statement whose content begins so. */
    Statement statement(String beginning) {
        return find(dossier(), beginning).orElseThrow();
    }

    static Optional<Statement> find(Dossier dossier, String beginning) {
        return dossier.statements().stream()
                .filter(statement -> content(dossier, statement).startsWith(beginning))
                .findFirst();
    }

    static String content(Dossier dossier, Statement statement) {
        return statement.attribution().content().stream()
                .map(span -> words(dossier, new Passage(statement.article(), span)))
                .collect(Collectors.joining(" | "));
    }

    static String words(Dossier dossier, Passage passage) {
        return dossier.findArticle(passage.article()).orElseThrow().text().slice(passage.span());
    }

    /** Each statement as {@code speaker: content}, in the dossier's order. */
    static List<String> lines(Dossier dossier) {
        return dossier.statements().stream()
                .map(statement -> speakers(statement) + ": " + content(dossier, statement))
                .toList();
    }

    static String speakers(Statement statement) {
        return statement.speaker().entities().stream().map(EntityId::toString).collect(Collectors.joining(" and "));
    }

    /** Each utterance as the outlets of its witnesses, the fullest first. */
    static List<List<String>> outlets(Dossier dossier) {
        return dossier.comparison().utterances().stream()
                .map((Utterance utterance) -> utterance.witnesses().stream()
                        .map(witness -> dossier.findArticle(witness.article()).orElseThrow())
                        .map(article -> article.imprint().outlet().orElseThrow().name())
                        .toList())
                .toList();
    }

    /** Of each decision that is not followed the reason. */
    static List<String> reasons(Dossier dossier) {
        return dossier.decided().notApplied().stream().map(one -> one.reason()).toList();
    }

    static List<String> entities(Dossier dossier) {
        return dossier.entities().stream().map(entity -> entity.id().toString()).toList();
    }
}
