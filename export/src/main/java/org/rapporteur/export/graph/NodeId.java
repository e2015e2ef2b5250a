package org.rapporteur.export.graph;

/** Makes ids that GraphML takes: name tokens, in ASCII, because parsers differ in which other letters a token may have. */
final class NodeId {

    private NodeId() {}

    /**
     * A dot for each slash, and {@code _x} with its number and {@code _} for each character beyond ASCII's letters, digits and
     * dash; different ids stay different.
     */
    static String of(String id) {
        StringBuilder token = new StringBuilder(id.length());
        id.codePoints().forEach(character -> {
            if (character == '/') {
                token.append('.');
            } else if (mayStand(character)) {
                token.append((char) character);
            } else {
                token.append("_x").append(Integer.toHexString(character)).append('_');
            }
        });
        return token.toString();
    }

    private static boolean mayStand(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-';
    }
}
