package org.rapporteur.assembly.utterance;

import java.util.Optional;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;

/** Knows which pieces say something of something: "a cargo of light oil" does not. */
final class Verbs {

    private final Material material;

    Verbs(Material material) {
        this.material = material;
    }

    /** Whether a verb stands in it; where no grammar is known, it counts as having one. */
    boolean areIn(Piece piece) {
        Wording wording = material.wordingOf(piece.article());
        Optional<Grammar> grammar = wording.grammar();
        return grammar.isEmpty()
                || piece.words().stream()
                        .flatMap(word -> wording.tokens().within(word.span()).stream())
                        .map(token -> grammar.get().part(token.index()))
                        .anyMatch(part -> part == PartOfSpeech.VERB || part == PartOfSpeech.AUX);
    }
}
