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

    /**
     * The likeliest cues that a word hangs on, best first; never many, never itself unless it is one.
     * A cue that is not among them counts as {@link #FAR}.
     */
    List<Arc> arcs(int word);

    /** The logarithm of the probability of an arc that nobody would draw. */
    float FAR = -20;

    /** To be added to {@link #attribution}. */
    Transitions attributionTransitions();

    /** To be added to {@link #names}. */
    Transitions nameTransitions();

    /** To be added to {@link #roles}. */
    Transitions roleTransitions();
}
