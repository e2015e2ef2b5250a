package org.rapporteur.language.token;

/** What is known of a word that keeps its period. */
record Abbreviation(When when, Ends ends) {

    /** When the period belongs to the word. */
    enum When {
        ALWAYS,
        /** A number follows: "No. 10". */
        DIGIT,
        /** A capital letter follows: "Gen. Arlen". */
        CAPITAL,
        /** A comma stands before it: "Arlen, Miss." */
        COMMA
    }

    /** Whether a sentence may end with it, another following on the line. */
    enum Ends {
        NEVER,
        /** If a word follows that often begins a sentence. */
        STARTER,
        /** If any capital letter follows. */
        CAPITAL
    }
}
