package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/**
 * Why what is told of one may render what is quoted of another, and how much evidence it then takes. The bounds were
 * set by hand on the first twenty of the invented speeches and on real stories, precision first.
 */
enum Tie {
    /** Both are said by one. */
    ONE_SPEAKER(0.62),
    /** "The mediator", of whom an article's first sentence tells, may be he whom its third names. */
    ROLE(0.7),
    /** A state says what somebody says for it. */
    STATE(0.7);

    private static final String UNNAMED = "anonymous/";
    private static final String STATES = "place/";

    private final double evidence;

    Tie(double evidence) {
        this.evidence = evidence;
    }

    double evidence() {
        return evidence;
    }

    /** Empty if nothing ties them. */
    static Optional<Tie> of(Piece told, Piece quoted, Material material) {
        if (Bond.of(told, quoted) == Bond.SAME) {
            return Optional.of(ONE_SPEAKER);
        }
        Optional<EntityId> teller = onlySpeaker(told);
        if (!maySpeakForAnother(told) || teller.isEmpty()) {
            return Optional.empty();
        }
        boolean namedThere = onlySpeaker(quoted)
                .filter(id -> !id.value().startsWith(UNNAMED) && isSpokenOf(id, told, material))
                .isPresent();
        if (!namedThere) {
            return Optional.empty();
        }
        if (teller.get().value().startsWith(UNNAMED)) {
            return isOneKnown(told, material) ? Optional.of(ROLE) : Optional.empty();
        }
        return teller.get().value().startsWith(STATES) ? Optional.of(STATE) : Optional.empty();
    }

    /** Whether what it tells may be tied to what somebody else is quoted with. */
    static boolean maySpeakForAnother(Piece told) {
        return onlySpeaker(told)
                .map(EntityId::value)
                .filter(id -> id.startsWith(UNNAMED) || id.startsWith(STATES))
                .isPresent();
    }

    private static Optional<EntityId> onlySpeaker(Piece piece) {
        List<EntityId> entities =
                piece.statement().map(Statement::speaker).map(Speaker::entities).orElse(List.of());
        return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
    }

    private static boolean isSpokenOf(EntityId id, Piece piece, Material material) {
        return material.findEntity(id).stream()
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mention.article().equals(piece.article()));
    }

    /** "The mediator" is somebody whom the reader is to know; "a spokesman", "officials" are not. */
    private static boolean isOneKnown(Piece piece, Material material) {
        Optional<Span> source =
                piece.statement().flatMap(said -> said.attribution().source().span());
        return source.map(span ->
                        material.wordingOf(piece.article()).tokens().source().slice(span))
                .filter(words -> words.toLowerCase(Locale.ROOT).startsWith("the "))
                .isPresent();
    }
}
