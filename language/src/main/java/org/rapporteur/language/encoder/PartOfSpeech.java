package org.rapporteur.language.encoder;

/**
 * What a word is by its grammar; in the order of {@link Encoding#parts}.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal Dependencies: parts of speech</a>
 */
public enum PartOfSpeech {
    /** "chief". */
    ADJ,
    /** "of", and "in" of "carried in". */
    ADP,
    ADV,
    /** "has", "will", and "was" beside a noun, an adjective or a participle. */
    AUX,
    /** "and". */
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    /** "to", "not" and the possessive "'s". */
    PART,
    PRON,
    PROPN,
    PUNCT,
    /** "that", "if", "because". */
    SCONJ,
    SYM,
    VERB,
    /** What is none of these. */
    X
}
