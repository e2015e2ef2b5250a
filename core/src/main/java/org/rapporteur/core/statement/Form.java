package org.rapporteur.core.statement;

/** How the words of a content stand in the article. */
public enum Form {
    /** All of it in quotation marks. */
    DIRECT,
    /** In the article's words. */
    INDIRECT,
    /** In the article's words with some of the speaker's in quotation marks. */
    MIXED,
    /** A turn behind a speaker's name: "MIRA SOLEN: We are not there yet." */
    TRANSCRIPT,
    /** Set off as paragraphs of its own, announced by the sentence before, without marks. */
    BLOCK
}
