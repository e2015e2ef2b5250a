package org.rapporteur.language.speaker;

/** What speaks for or against somebody's being whom a pronoun or a noun phrase means. */
enum Clue {
    /** How likely the chains of mentions make it, 0 to 1. */
    MODEL,
    /** The chains make nobody else likelier. */
    MODEL_BEST,
    /** It is the chain that the words were put into. */
    CHAINED,
    /** Last spoken of in the same sentence; one sentence back; two; more. */
    SAME_SENTENCE,
    ONE_BACK,
    TWO_BACK,
    FURTHER_BACK,
    /** Last spoken of in the same paragraph. */
    SAME_PARAGRAPH,
    /** Nobody else who fits was spoken of later. */
    LATEST,
    /** A subject when last spoken of. */
    SUBJECT,
    /** A subject in the same sentence. */
    SUBJECT_HERE,
    /** The only one whom the sentence right before, in the same paragraph, is about, where nobody who fits spoke of late. */
    SUBJECT_BEFORE,
    /** The last one who spoke, if nobody else is what the sentence before is about. */
    SPOKE_LAST,
    /** The last one who spoke, though somebody else is what the sentence before is about. */
    SPOKE_BEFORE,
    /** The last one who spoke, in the same paragraph. */
    SPOKE_IN_PARAGRAPH,
    /** Whom the same pronoun meant when it stood last, at most two sentences back. */
    PRONOUN_BEFORE,
    /** Of how many places in reach, as a logarithm. */
    OFTEN,
    /** Nobody of the sort was spoken of more often so far. */
    MOST_OFTEN,
    /** Spoken of in reach only in somebody's own words, and the pronoun stands outside of them. */
    QUOTED,
    /** Named in the very words that are attributed. */
    IN_CONTENT,
    /** Without a name. */
    NAMELESS,
    /** The sort hardly goes with the pronoun: one unnamed person or a document as "they", a place as "it". */
    UNFIT,
    /** Several at once. */
    SEVERAL,
    /** Was called by the noun before. */
    SAID,
    /** Holds the role that the noun names. */
    HOLDS,
    /** Nobody who was spoken of before. */
    NOBODY
}
