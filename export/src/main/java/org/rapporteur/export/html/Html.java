package org.rapporteur.export.html;

import java.util.Set;

/**
 * Writes HTML that cannot be unbalanced or unescaped: an element closes where its content ends, and
 * text is escaped on the way in. What is read back is the text to the character, carriage returns too.
 */
final class Html {

    private static final Set<String> PLAIN = Set.of("title", "option", "svg");

    private final StringBuilder written = new StringBuilder();
    private final Addressing addressing;

    /** How many elements are open in which there is nothing but text. */
    private int inPlain;

    /** Writes one page, whose links stay within it. */
    Html() {
        this(Addressing.WITHIN_THE_PAGE);
    }

    /** Writes a part of a page. */
    Html(Addressing addressing) {
        this.addressing = addressing;
    }

    /** Where the things of the brief have their own places. */
    Addressing addressing() {
        return addressing;
    }

    /** An element with content. */
    Html element(String name, Attributes attributes, Runnable content) {
        open(name, attributes);
        content.run();
        return close(name);
    }

    /** An element with text only. */
    Html element(String name, Attributes attributes, String text) {
        return element(name, attributes, () -> text(text));
    }

    Html element(String name, String text) {
        return element(name, Attributes.NONE, text);
    }

    /** For what does not nest by the code's own shape; every opening needs its closing. */
    Html open(String name, Attributes attributes) {
        inPlain += PLAIN.contains(name) ? 1 : 0;
        written.append('<').append(name).append(attributes.written(addressing)).append('>');
        return this;
    }

    Html close(String name) {
        inPlain -= PLAIN.contains(name) ? 1 : 0;
        written.append("</").append(name).append('>');
        return this;
    }

    Html text(CharSequence text) {
        written.append(inPlain == 0 ? Isolated.html(text) : escaped(Isolated.plain(text)));
        return this;
    }

    /** A line end in the page's own source, where white space says nothing. */
    Html line() {
        written.append('\n');
        return this;
    }

    /** The page's own style sheet; a style element is not escaped, so it may hold no tag. */
    Html style(String sheet) {
        if (sheet.contains("<")) {
            throw new IllegalArgumentException("a style sheet with a tag in it");
        }
        written.append("<style>\n").append(sheet).append("</style>");
        return this;
    }

    /** The page's own script, which is not escaped either. */
    Html script(String script) {
        if (script.contains("</")) {
            throw new IllegalArgumentException("a script with a closing tag in it");
        }
        written.append("<script>").append(script).append("</script>");
        return this;
    }

    static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                // A parser makes every other carriage return a line feed.
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
