package org.rapporteur.core.search;

/** Words of a query as a message shows them: not too many, and nothing that would not be seen. */
final class Shown {
    private static final int UNITS_MAX = 40;

    private Shown() {}

    static String quoted(String words) {
        if (words.length() > UNITS_MAX) {
            return "'" + visible(words.substring(0, UNITS_MAX)) + "…' (%d characters)".formatted(words.length());
        }
        return "'" + visible(words) + "'";
    }

    /** Whether a character shows itself, alone. */
    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.codePoints()
                .forEach(codePoint -> visible.append(
                        isVisible(codePoint) ? Character.toString(codePoint) : "<U+%04X>".formatted(codePoint)));
        return visible.toString();
    }
}
