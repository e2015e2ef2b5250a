package org.rapporteur.export.xml;

/** Writes text so that an XML reader finds it again; what XML 1.0 does not allow becomes U+FFFD. */
public final class Xml {

    private static final int STAND_IN = 0xFFFD;

    private Xml() {}

    /** The text in an element or an attribute between double quotation marks. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // A parser makes every other carriage return a line feed.
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : STAND_IN);
            }
        });
        return escaped.toString();
    }

    /** The text as a reader of XML finds it: U+FFFD for each character that XML 1.0 does not allow. */
    public static String allowed(String text) {
        return text.codePoints()
                .map(character -> isAllowed(character) ? character : STAND_IN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As XML 1.0 has it. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
