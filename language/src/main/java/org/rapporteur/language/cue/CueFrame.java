package org.rapporteur.language.cue;

/** What a cue takes beside it. */
public enum CueFrame {
    /** Words in quotation marks: "It is late," she said. */
    QUOTATION('q'),
    /** A clause with that, whether, or a question word: said that it was late. */
    THAT('t'),
    /** An infinitive: promised to stay. */
    INFINITIVE('i'),
    /** A thing or person spoken of: rejected the plan. */
    OBJECT('o'),
    /** A thing and what it is taken for: described the plan as dead. */
    AS('a');

    private final char letter;

    CueFrame(char letter) {
        this.letter = letter;
    }

    /** @throws IllegalArgumentException if no frame is written so in the list of cues */
    static CueFrame of(String letter) {
        for (CueFrame frame : values()) {
            if (letter.equals(String.valueOf(frame.letter))) {
                return frame;
            }
        }
        throw new IllegalArgumentException("no frame '%s'; known are q, t, i, o, a".formatted(letter));
    }
}
