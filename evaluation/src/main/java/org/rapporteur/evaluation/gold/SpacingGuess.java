package org.rapporteur.evaluation.gold;

import java.util.Set;

/** White space between the tokens of a sentence, for corpora that do not record it. For one sentence. */
final class SpacingGuess {

    private static final Set<String> GLUED_LEFT = Set.of(
            ".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "’", "”", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m",
            "...", "''", "’s");
    private static final Set<String> GLUED_RIGHT = Set.of("(", "[", "{", "$", "£", "€", "“", "‘", "@", "#", "``");
    private static final Set<String> MARKS = Set.of("\"", "``", "''");

    private String before = "";
    private boolean quoted;

    /** What stands before the next token. */
    String gap(String token) {
        boolean glued = before.isEmpty() || GLUED_LEFT.contains(token) || GLUED_RIGHT.contains(before);
        if (MARKS.contains(token)) {
            glued |= quoted;
            quoted = !quoted;
        } else if (MARKS.contains(before) && quoted) {
            glued = true;
        }
        before = token;
        return glued ? "" : " ";
    }

    /** A token as it is written in a text rather than in a treebank. */
    static String written(String token) {
        return switch (token) {
            case "``", "''" -> "\"";
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "-LSB-" -> "[";
            case "-RSB-" -> "]";
            default -> token;
        };
    }
}
