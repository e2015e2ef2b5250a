package org.rapporteur.export.terminal;

/** How words look where there is colour. */
enum Look {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    PLACE("36"),
    WARNING("33");

    private final String code;

    Look(String code) {
        this.code = code;
    }

    /** The words, with the sequences around them that a terminal understands. */
    String on(String words) {
        return this == PLAIN ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
