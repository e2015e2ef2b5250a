package org.rapporteur.core.search;

/**
 * A part of a written query.
 *
 * @param begin where it begins, in UTF-16 units from 0
 * @param words of a phrase what stands inside its marks; of a field its name, in small letters
 */
record QueryToken(Kind kind, int begin, String words) {

    enum Kind {
        WORD,
        PHRASE,
        /** A field's name and its colon; a word or a phrase follows right behind. */
        FIELD,
        OPEN,
        CLOSE,
        MINUS,
        OR,
        AND,
        END
    }

    /** In UTF-16 units from 1. */
    int column() {
        return begin + 1;
    }

    /** As a message names it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the query";
            case PHRASE -> Shown.quoted('"' + words + '"');
            case FIELD -> Shown.quoted(words + ":");
            case WORD, OPEN, CLOSE, MINUS, OR, AND -> Shown.quoted(words);
        };
    }
}
