package org.rapporteur.language.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.quotation.Mark.Side;
import org.rapporteur.language.token.Gap;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Tokens;

/** Tells quotation marks from apostrophes, feet and inches, and what each mark can do. */
final class Marks {

    private Marks() {}

    /** The marks of a paragraph in reading order. */
    static List<Mark> of(Tokens tokens, Paragraph paragraph) {
        List<Mark> marks = new ArrayList<>();
        boolean opened = false;
        for (int at = paragraph.firstToken(); at < paragraph.endToken(); at++) {
            String form = tokens.get(at).form();
            if (form.equals("\"") && !isInches(tokens, paragraph, at, opened)) {
                marks.add(new Mark(at, false, side(tokens, paragraph, at)));
                opened = !opened;
            } else if (form.equals("'") && !isFeet(tokens, paragraph, at)) {
                marks.add(new Mark(at, true, side(tokens, paragraph, at)));
            }
        }
        return marks;
    }

    private static Side side(Tokens tokens, Paragraph paragraph, int at) {
        if (at == paragraph.firstToken() && at + 1 < paragraph.endToken()) {
            return Side.OPENS;
        }
        Side spacing = bySpacing(tokens, paragraph, at);
        return switch (tokens.source().characters().charAt(tokens.get(at).span().begin())) {
            case '“', '‘', '‟', '‛', '`' -> spacing == Side.CLOSES ? Side.EITHER : Side.OPENS;
            case '”', '’' -> spacing == Side.OPENS ? Side.EITHER : Side.CLOSES;
            case '„' -> Side.OPENS;
            default -> spacing;
        };
    }

    private static Side bySpacing(Tokens tokens, Paragraph paragraph, int at) {
        boolean apartBefore = at == paragraph.firstToken()
                || tokens.gapBefore(at) != Gap.NONE
                || "([{—–-/\"'".contains(tokens.get(at - 1).form().substring(0, 1))
                        && !closesBefore(tokens, paragraph, at);
        boolean apartBehind = at + 1 >= paragraph.endToken()
                || tokens.gapBefore(at + 1) != Gap.NONE
                || ",.;:!?)]}—–-/\"'".contains(tokens.get(at + 1).form().substring(0, 1));
        if (apartBefore == apartBehind) {
            return Side.EITHER;
        }
        return apartBefore ? Side.OPENS : Side.CLOSES;
    }

    /** Whether the mark glued before is itself glued to a word before it, so that both close. */
    private static boolean closesBefore(Tokens tokens, Paragraph paragraph, int at) {
        String before = tokens.get(at - 1).form();
        boolean mark = before.equals("\"") || before.equals("'");
        return mark && at - 1 > paragraph.firstToken() && tokens.gapBefore(at - 1) == Gap.NONE;
    }

    /** {@code 6'2"}, or a number with a mark glued to it where nothing has been opened. */
    private static boolean isInches(Tokens tokens, Paragraph paragraph, int at, boolean opened) {
        if (at == paragraph.firstToken()
                || tokens.gapBefore(at) != Gap.NONE
                || !isNumber(tokens.get(at - 1).form())) {
            return false;
        }
        boolean feet = at - 2 > paragraph.firstToken() && isFeet(tokens, paragraph, at - 2);
        boolean straight =
                tokens.source().characters().charAt(tokens.get(at).span().begin()) == '"';
        return feet || straight && !opened;
    }

    private static boolean isFeet(Tokens tokens, Paragraph paragraph, int at) {
        boolean numbers = at > paragraph.firstToken()
                && at + 1 < paragraph.endToken()
                && isNumber(tokens.get(at - 1).form())
                && isNumber(tokens.get(at + 1).form());
        return numbers && tokens.get(at).form().equals("'") && tokens.gapBefore(at) == Gap.NONE;
    }

    private static boolean isNumber(String form) {
        return Character.isDigit(form.charAt(0)) && Character.isDigit(form.charAt(form.length() - 1));
    }
}
