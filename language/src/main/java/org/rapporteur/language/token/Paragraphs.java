package org.rapporteur.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.text.Span;

/** Finds where paragraphs part. */
final class Paragraphs {

    /** Fewer single line breaks than these show no habit of the text. */
    private static final int LINE_BREAKS_MIN = 3;
    /**
     * A paragraph of news nearly never begins with a small letter, a line of wrapped prose does in two
     * cases of three: a third lies far from both.
     */
    private static final double WRAPPED_SHARE_MIN = 1.0 / 3;

    /** "SENIOR ADMINISTRATION OFFICIAL NUMBER TWO:" has six. */
    private static final int LABEL_TOKENS_MAX = 8;

    private static final Set<String> ENDS_SENTENCE = Set.of(".", "?", "!", "\"", ")", "]", "—", "–", "…", "...");

    private Paragraphs() {}

    static List<Paragraph> of(Scan scan) {
        Gap parting = isWrapped(scan) ? Gap.BLANK_LINE : Gap.LINE;
        List<Paragraph> found = new ArrayList<>();
        int begin = 0;
        for (int token = 1; token <= scan.tokens().size(); token++) {
            if (token == scan.tokens().size()
                    || scan.gaps().get(token).compareTo(parting) >= 0
                    || scan.gaps().get(token) == Gap.LINE && beginsTurn(scan, token)) {
                Span span = new Span(
                        scan.tokens().get(begin).span().begin(),
                        scan.tokens().get(token - 1).span().end());
                found.add(new Paragraph(span, begin, token));
                begin = token;
            }
        }
        return found;
    }

    /** Whether a line that begins there opens with a label of a transcript: "MS. SOLEN:", "Q" with a gap behind it. */
    private static boolean beginsTurn(Scan scan, int first) {
        if (!ENDS_SENTENCE.contains(scan.tokens().get(first - 1).form())) {
            return false;
        }
        int last = Math.min(scan.tokens().size() - 1, first + LABEL_TOKENS_MAX);
        Token letter = scan.tokens().get(first);
        if (letter.form().equals("Q") && first < last && scan.gaps().get(first + 1) == Gap.SPACE) {
            return scan.tokens().get(first + 1).span().begin() - letter.span().end() > 1;
        }
        int at = first;
        while (at < last
                && !scan.gaps().get(at + 1).breaksLine()
                && isInCapitals(scan.tokens().get(at).form())) {
            at++;
        }
        return at > first
                && scan.tokens().get(at).form().equals(":")
                && letter.form().length() > 1;
    }

    private static boolean isInCapitals(String form) {
        return form.equals("-")
                || Character.isUpperCase(form.charAt(0)) && form.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether lines were broken by hand within paragraphs. */
    private static boolean isWrapped(Scan scan) {
        int breaks = 0;
        int small = 0;
        for (int token = 1; token < scan.tokens().size(); token++) {
            if (scan.gaps().get(token) == Gap.LINE) {
                breaks++;
                small += Character.isLowerCase(scan.tokens().get(token).form().charAt(0)) ? 1 : 0;
            }
        }
        return breaks >= LINE_BREAKS_MIN && small >= breaks * WRAPPED_SHARE_MIN;
    }
}
