package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;

/** The quoted pieces of a story by who may have said them, so that a told one is held against those alone. */
final class QuotedVoices {
    private final List<Piece> quoted;
    private final Map<EntityId, List<Piece>> byVoice = new HashMap<>();

    QuotedVoices(List<Piece> pieces) {
        this.quoted = pieces.stream().filter(Piece::quoted).toList();
        for (Piece piece : quoted) {
            voices(piece)
                    .distinct()
                    .forEach(voice -> byVoice.computeIfAbsent(voice, unseen -> new ArrayList<>())
                            .add(piece));
        }
    }

    /** All that a {@link Tie} may tie to a told piece, in the articles' order; more at times. */
    List<Piece> near(Piece told) {
        if (Tie.maySpeakForAnother(told)) {
            return quoted;
        }
        Map<Integer, Piece> near = new TreeMap<>();
        voices(told)
                .flatMap(voice -> byVoice.getOrDefault(voice, List.of()).stream())
                .forEach(piece -> near.put(piece.number(), piece));
        return List.copyOf(near.values());
    }

    private static Stream<EntityId> voices(Piece piece) {
        Speaker speaker = piece.statement().map(Statement::speaker).orElse(Speaker.UNKNOWN);
        return Stream.of(
                        speaker.entities(),
                        speaker.candidates(),
                        piece.setting().bodies())
                .flatMap(voices -> voices.stream());
    }
}
