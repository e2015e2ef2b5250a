package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;

/** How the speakers of two passages stand to each other. */
enum Bond {
    /** One person or body, as far as the articles tell. */
    SAME,
    /** They may be one. */
    OPEN,
    /** The articles name two. */
    OTHER;

    /** A shorter source is a pronoun: whom it means is found out, not read. */
    private static final int NAME_MIN = 5;

    static Bond of(Piece one, Piece other) {
        Speaker here = one.statement().map(Statement::speaker).orElse(Speaker.UNKNOWN);
        Speaker there = other.statement().map(Statement::speaker).orElse(Speaker.UNKNOWN);
        if (meet(here.entities(), there.entities())
                || meet(here.entities(), there.candidates())
                || meet(here.candidates(), there.entities())) {
            return SAME;
        }
        if (one.setting().bodies().stream().anyMatch(other.setting().bodies()::contains)) {
            return SAME;
        }
        boolean bothNamed = one.setting().named() && other.setting().named();
        boolean bothSaid = one.statement().isPresent() && other.statement().isPresent();
        return bothNamed || bothSaid && isKeptBack(one) != isKeptBack(other) ? OTHER : OPEN;
    }

    /** Whether for one of the two nobody is known who said it. */
    static boolean mayBeOne(Piece one, Piece other) {
        return !isKnown(one) || !isKnown(other);
    }

    private static boolean isKnown(Piece piece) {
        return piece.statement().stream()
                .map(Statement::speaker)
                .flatMap(speaker -> Stream.concat(speaker.entities().stream(), speaker.candidates().stream()))
                .anyMatch(id -> !isAnonymous(id));
    }

    /** Whether an article names whoever speaks where he does, rather than by a pronoun or not at all. */
    static boolean isNamed(Statement statement, SourceText text) {
        return statement.speaker().entities().stream().anyMatch(id -> !isAnonymous(id))
                && statement.attribution().source().span().stream()
                        .map(text::slice)
                        .anyMatch(words ->
                                words.length() >= NAME_MIN && words.chars().anyMatch(Character::isUpperCase));
    }

    private static boolean isAnonymous(EntityId id) {
        return id.value().startsWith("anonymous/");
    }

    private static boolean isKeptBack(Piece piece) {
        return piece.statement()
                .filter(said -> said.attribution().source().naming() == Naming.UNNAMED)
                .isPresent();
    }

    private static boolean meet(List<EntityId> some, List<EntityId> others) {
        return some.stream().anyMatch(others::contains);
    }
}
