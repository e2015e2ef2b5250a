package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.comparison.Rendering;

/**
 * One place that gives an utterance.
 *
 * @param statement the number of the statement that it is part of; empty where nobody is found to say it
 * @param edits against the fullest; empty for that one and for a paraphrase
 */
public record WitnessEntry(Told told, Optional<Integer> statement, Rendering rendering, List<EditEntry> edits) {

    public WitnessEntry {
        edits = List.copyOf(edits);
    }

    /** What becomes of the fullest witness's words, in a few words: {@code cut, words changed}. */
    public String renderingLabel() {
        return Labels.of(rendering);
    }
}
