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

    /**
     * Whether anything is known of grammar and antecedents, as of every text that the trained model reads.
     * If not, the six methods below prefer nothing to anything.
     */
    boolean knowsGrammar();

    /** What a word is by its grammar. */
    Scores<PartOfSpeech> parts(int word);

    /**
     * The likeliest words that a word hangs on in its sentence, best first; never many. A word that hangs
     * on itself is the root of its sentence. A head that is not among them counts as {@link #FAR}.
     */
    List<Arc> heads(int word);

    /** What a word is to the first of its {@link #heads}. */
    Scores<Relation> relations(int word);

    /**
     * What the mention speaks of that this word stands for. A mention's
     * word is its head, but of "Mira Solen" the last word, and of "Solen and Varga" taken together "and".
     */
    Scores<MentionKind> kinds(int word);

    /**
     * How much speaks for a mention being the same person or thing as an earlier one. No logarithm of a
     * probability: a softmax over {@link #noAntecedent} and all the earlier mentions of the text makes
     * probabilities of the scores.
     *
     * @param word that the mention is known by, as in {@link #kinds}
     * @param earlier the same of the other mention
     * @throws IllegalArgumentException unless {@code earlier} is less than {@code word}
     */
    float antecedent(int word, int earlier);

    /** How much speaks for a mention being the first of its person or thing; on the scale of {@link #antecedent}. */
    float noAntecedent(int word);

    /** To be added to {@link #attribution}. */
    Transitions attributionTransitions();

    /** To be added to {@link #names}. */
    Transitions nameTransitions();

    /** To be added to {@link #roles}. */
    Transitions roleTransitions();
}
