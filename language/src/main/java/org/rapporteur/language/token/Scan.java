package org.rapporteur.language.token;

import java.util.List;

/** The tokens of a text, and for each what stands before it. */
record Scan(List<Token> tokens, List<Gap> gaps) {

    Scan {
        tokens = List.copyOf(tokens);
        gaps = List.copyOf(gaps);
    }
}
