package org.rapporteur.assembly.copy;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters of a text are somebody's words: between quotation marks, in a post that its writer's handle
 * closes, and in a paragraph that a colon before it gives over to. A paragraph's end ends a quotation.
 */
final class Speech {

    private static final Pattern MARK = Pattern.compile(
            "[“”\"«»]|(?<![\\p{L}\\p{N}])['‘](?=\\p{L})" + "|(?<=[\\p{L}\\p{N}.,!?…])['’](?![\\p{L}\\p{N}])");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** "— Ada Oden (@oden) May 3, 2031", or the link that a post bears at its end. */
    private static final Pattern POST_END = Pattern.compile("[—–-] ?[^\\n—–]{0,60}\\(@\\w{1,20}\\)"
            + "(?: \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4})?|pic\\.twitter\\.com/\\w+|https?://t\\.co/\\w+");

    private final String text;
    private final BitSet spoken = new BitSet();

    private final boolean hasPosts;

    private Speech(String text) {
        this.text = text;
        this.hasPosts = text.contains("(@") || text.contains("pic.twitter") || text.contains("t.co/");
    }

    static BitSet in(String text) {
        Speech speech = new Speech(text);
        // Where no line is blank, each line is a paragraph.
        Pattern end = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE_END;
        Matcher ends = end.matcher(text);
        int begin = 0;
        boolean givenOver = false;
        while (ends.find()) {
            speech.paragraph(begin, ends.start(), givenOver);
            givenOver = isBeforeSpeech(text, begin, ends.start());
            begin = ends.end();
        }
        speech.paragraph(begin, text.length(), givenOver);
        return speech.spoken;
    }

    private static boolean isBeforeSpeech(String text, int begin, int end) {
        return text.substring(begin, end).stripTrailing().endsWith(":");
    }

    private void paragraph(int begin, int end, boolean givenOver) {
        Matcher marks = MARK.matcher(text).region(begin, end);
        marks.useTransparentBounds(true);
        int opened = givenOver && !opensAtOnce(begin, end) ? begin : -1;
        boolean single = false;
        while (marks.find()) {
            int at = marks.start();
            boolean isSingle = "'‘’".indexOf(text.charAt(at)) >= 0;
            if (opened >= 0 && single != isSingle) {
                continue;
            }
            boolean opens = opens(at);
            if (opened < 0 && opens) {
                opened = at;
                single = isSingle;
            } else if (opened >= 0 && !opens) {
                spoken.set(opened, at);
                opened = -1;
            }
        }
        if (opened >= 0) {
            spoken.set(opened, end);
        }
        posts(begin, end);
    }

    private boolean opensAtOnce(int begin, int end) {
        int at = begin;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && "“\"«'‘".indexOf(text.charAt(at)) >= 0;
    }

    /** A mark that looks the same at both ends opens if a word follows it and none stands before it. */
    private boolean opens(int at) {
        return switch (text.charAt(at)) {
            case '“', '«', '‘' -> true;
            case '”', '»', '’' -> false;
            default ->
                (at == 0 || isOutside(text.charAt(at - 1)))
                        && at + 1 < text.length()
                        && !Character.isWhitespace(text.charAt(at + 1));
        };
    }

    private static boolean isOutside(char before) {
        return Character.isWhitespace(before) || "([{—–-:".indexOf(before) >= 0;
    }

    /** A post reaches back to the beginning of its line, or to the one before it. */
    private void posts(int begin, int end) {
        if (!hasPosts) {
            return;
        }
        Matcher ends = POST_END.matcher(text).region(begin, end);
        int from = begin;
        while (ends.find()) {
            int line = text.lastIndexOf('\n', ends.start()) + 1;
            spoken.set(Math.max(from, line), ends.end());
            from = ends.end();
        }
    }
}
