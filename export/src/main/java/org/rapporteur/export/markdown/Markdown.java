package org.rapporteur.export.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text so that a Markdown reader shows it as it is. */
public final class Markdown {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
    private static final Pattern PARAGRAPH_END = Pattern.compile("(?:[ \\t]*(?:\\r\\n|\\n|\\r)){2,}");
    /**
     * What means something anywhere in a line, and only where it does: a bracket where it would close a link or name
     * one, an underscore at a word's edge, what begins a tag or the name of a character.
     */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
            + "|\\](?=[(\\[:])|<(?=[\\p{Alpha}/!?])|&(?=#|\\p{Alnum}+;)|#(?=\\s*$)");
    /** What means something only in front: a heading's or list's sign, a quotation's, an underline's, a box's. */
    private static final Pattern IN_FRONT =
            Pattern.compile("^(?:[#+=>-]|[|:](?=-)|\\[(?=[ xX^])|(?<number>\\d{1,9})(?=[.)]))");

    private Markdown() {}

    /** On one line: white space of every kind becomes one space. */
    public static String inline(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** On one line, in a cell of a table. */
    static String cell(String text) {
        return inline(text).replace("|", "\\|");
    }

    /** As a block quotation; line ends stay line ends, empty lines part paragraphs. */
    static String quotation(String text) {
        return List.of(PARAGRAPH_END.split(text)).stream()
                .map(Markdown::lines)
                .collect(Collectors.joining("\n>\n> ", "> ", "\n"));
    }

    private static String lines(String paragraph) {
        return List.of(LINE_END.split(paragraph)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Markdown::escaped)
                .collect(Collectors.joining("\\\n> "));
    }

    private static String escaped(String line) {
        String inline = INLINE.matcher(line).replaceAll("\\\\$0");
        Matcher front = IN_FRONT.matcher(inline);
        if (!front.find()) {
            return inline;
        }
        String number = front.group("number");
        return number == null ? "\\" + inline : number + "\\" + inline.substring(number.length());
    }
}
