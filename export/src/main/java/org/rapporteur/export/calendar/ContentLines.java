package org.rapporteur.export.calendar;

/**
 * Writes content lines: each ends in CRLF and is folded so that no line has more than 75 octets of UTF-8, never inside a
 * character.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, section 3.1</a>
 */
final class ContentLines {

    static final int OCTETS_MAX = 75;

    private static final String END = "\r\n";

    /** What stands for a character that a text may not have, so that a reader sees that there was one. */
    private static final int STAND_IN = 0xFFFD;

    private final StringBuilder written = new StringBuilder();

    /** A line whose value is no text: a date, a number, an address. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is a text: any characters, line ends among them. */
    ContentLines text(String name, String text) {
        return line(name, escaped(text));
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int width = octets(character);
            if (octets + width > OCTETS_MAX) {
                written.append(END).append(' ');
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += width;
            at += Character.charCount(character);
        }
        written.append(END);
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** With a line feed for every sort of line end; other control characters and halves of a character cannot stand. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').append((char) character);
                case '\n' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(mayStand(character) ? character : STAND_IN);
            }
        });
        return escaped.toString();
    }

    private static boolean mayStand(int character) {
        boolean half = Character.isBmpCodePoint(character) && Character.isSurrogate((char) character);
        boolean control = character < ' ' && character != '\t' || character == 0x7F;
        return !half && !control;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
