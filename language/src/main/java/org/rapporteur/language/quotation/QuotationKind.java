package org.rapporteur.language.quotation;

/** What quotation marks are for. */
public enum QuotationKind {
    /** Somebody's words, a whole sentence or a phrase of theirs. */
    SPEECH,
    /** The name of a book, a film, an article. */
    TITLE,
    /** What a person is called, beside the name. */
    NICKNAME,
    /** A term that the article takes in its fingertips; nobody is said to say it here. */
    SCARE
}
