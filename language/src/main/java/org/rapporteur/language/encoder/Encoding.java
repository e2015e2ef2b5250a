package org.rapporteur.language.encoder;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * What a trained model says of each word of one text. Its words are the model's own: a run of letters
 * and digits, or any other single visible character; they need not be the tokens of a grammar. Scores
 * are natural logarithms of probabilities, each row adding up to one; the arrays belong to the
 * encoding and are not to be written to.
 */
public interface Encoding {

    /** Where the words stand in the source text, in reading order and apart from each other. */
    List<Span> words();

    /** By {@link AttributionTag#ordinal}. */
    float[] attribution(int word);

    /** By {@link NameTag#ordinal}. */
    float[] names(int word);

    /** By {@link RoleTag#ordinal}. */
    float[] roles(int word);

    /** The likeliest cues that a word hangs on, best first; never many, never itself unless it is one. */
    List<Arc> arcs(int word);

    /**
     * What the model adds for a tag that follows another: {@code [from][to]} by {@link
     * AttributionTag#ordinal}; negative infinity for what may not follow.
     */
    float[][] transitions();
}
