package org.rapporteur.core.dossier;

import java.util.List;

/**
 * A part of one dossier that is not in another, or is otherwise there.
 *
 * @param name the part's id, or the place of its first words where it has none
 * @param fields what of it is otherwise, in its order; none for what is new or gone
 */
public record DossierChange(Part part, Kind kind, String name, List<String> fields) {

    /** What it is. */
    public enum Part {
        STORY,
        ENTITY,
        STATEMENT,
        EVENT,
        UTTERANCE,
        FACT,
        DIFFERENCE,
        SILENCE,
        PARTY,
        POSITION,
        POSITION_CHANGE,
        PROPOSAL,
        ROUND,
        STEP
    }

    /** What became of it. */
    public enum Kind {
        GONE,
        NEW,
        CHANGED
    }

    /** @throws IllegalArgumentException if it changed in nothing, or fields are named of what is new or gone */
    public DossierChange {
        fields = List.copyOf(fields);
        if ((kind == Kind.CHANGED) == fields.isEmpty()) {
            throw new IllegalArgumentException("%s %s is %s in %s".formatted(part, name, kind, fields));
        }
    }
}
