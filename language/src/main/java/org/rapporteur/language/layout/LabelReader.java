package org.rapporteur.language.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.layout.Label.Shape;
import org.rapporteur.language.layout.LayoutWords.Group;
import org.rapporteur.language.token.Gap;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * Reads what stands before a colon at the beginning of a paragraph, if it has the shape of a speaker's
 * label: a name in capitals ("ANA SOLEN:"), a name or a title with capitals ("Mr. Solen:"), also in
 * bold, or the letters Q and A. Words in small letters make it a clause ("He had one aim: peace").
 */
final class LabelReader {

    /** "SENIOR ADMINISTRATION OFFICIAL NUMBER TWO" has five. */
    private static final int NAME_TOKENS_MAX = 8;
    /** "(through an interpreter)" has three. */
    private static final int BRACKET_TOKENS_MAX = 8;

    /** Words in prose stand one space apart. */
    private static final int WIDE_GAP_CHARACTERS = 2;

    private static final Pattern DASH = Pattern.compile("[—–-]+");
    private static final Pattern OPENS_A_QUESTION = Pattern.compile("[—–\\p{Nd}\"'*_(\\[…]|--|\\.{2}");

    private static final int IN_CAPITALS = 2;
    private static final int IN_BOLD = 1;
    private static final int NO_SPEAKER = -4;

    private final Tokens tokens;
    private final LayoutWords words;

    LabelReader(Tokens tokens, LayoutWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Label> read(Paragraph paragraph) {
        int end = paragraph.endToken();
        int begin = paragraph.firstToken();
        boolean bold = false;
        while (begin < end && isOrnament(form(begin))) {
            bold |= form(begin).startsWith("**") || form(begin).startsWith("__");
            begin++;
        }
        Optional<Label> letter = readLetter(begin, end);
        return letter.isPresent() ? letter : readName(begin, end, bold);
    }

    /** A quotation mark repeated at each turn, or Markdown's bold and italics. */
    private static boolean isOrnament(String form) {
        return form.equals("\"") || form.matches("[*_]{1,3}");
    }

    private String form(int at) {
        return tokens.get(at).form();
    }

    /** "Q:", "Q.", "Q Why", "Q — and why", "A." */
    private Optional<Label> readLetter(int begin, int end) {
        if (begin + 1 >= end) {
            return Optional.empty();
        }
        Token token = tokens.get(begin);
        boolean question = token.form().startsWith("Q");
        boolean period = token.form().equals("Q.") || token.form().equals("A.");
        boolean letter = token.form().equals("Q") || token.form().equals("A");
        int behind = closing(begin + 1, end);
        if (period) {
            Span name = new Span(token.span().begin(), token.span().end() - 1);
            Span sign = new Span(name.end(), token.span().end());
            return Optional.of(
                    new Label(name, sign, behind, Shape.LETTER, Set.of(), true, IN_CAPITALS + (question ? 1 : 0)));
        }
        if (letter && behind < end && form(behind).equals(":")) {
            return Optional.of(new Label(
                    token.span(),
                    tokens.get(behind).span(),
                    closing(behind + 1, end),
                    Shape.LETTER,
                    Set.of(),
                    true,
                    IN_CAPITALS + 1));
        }
        return token.form().equals("Q") ? bareLetter(begin, end) : Optional.empty();
    }

    /**
     * No sign stands behind the letter. A capital does then; or else what only shows among others that it is
     * a speaker's: a dash where the question goes on, a bracket, a number, a mark, a gap as wide as a tab.
     */
    private Optional<Label> bareLetter(int begin, int end) {
        Span letter = tokens.get(begin).span();
        int behind = begin + 1;
        boolean apart = tokens.gapBefore(behind) != Gap.NONE;
        boolean capital = Character.isUpperCase(form(behind).charAt(0));
        boolean cutIn = apart && OPENS_A_QUESTION.matcher(form(behind)).lookingAt()
                || isDash(form(behind)) && behind + 1 < end && tokens.gapBefore(behind + 1) != Gap.NONE
                || tokens.get(behind).span().begin() - letter.end() >= WIDE_GAP_CHARACTERS;
        return capital || cutIn
                ? Optional.of(new Label(letter, letter, behind, Shape.LETTER, Set.of(), capital, IN_CAPITALS))
                : Optional.empty();
    }

    private static boolean isDash(String form) {
        return DASH.matcher(form).matches();
    }

    private int closing(int from, int end) {
        int at = from;
        while (at < end && form(at).matches("[*_]{1,3}")) {
            at++;
        }
        return at;
    }

    private Optional<Label> readName(int begin, int end, boolean bold) {
        int nameEnd = begin;
        while (nameEnd < end && nameEnd - begin < NAME_TOKENS_MAX && isNamePart(nameEnd, begin)) {
            nameEnd++;
        }
        int behind = closing(skipBracket(nameEnd, end), end);
        if (nameEnd == begin || behind >= end || !form(behind).equals(":") || isGlued(behind + 1, end)) {
            return Optional.empty();
        }
        Shape shape = isInCapitals(begin, nameEnd) ? Shape.CAPITALS : Shape.NAME;
        return Optional.of(new Label(
                tokens.spanOf(begin, nameEnd),
                tokens.get(behind).span(),
                closing(behind + 1, end),
                shape,
                names(begin, nameEnd),
                isKnown(begin, nameEnd),
                (shape == Shape.CAPITALS ? IN_CAPITALS : 1) + (bold ? IN_BOLD : 0) + namePoints(begin, nameEnd)));
    }

    private boolean isGlued(int at, int end) {
        return at < end
                && tokens.get(at).span().begin() == tokens.get(at - 1).span().end()
                && Character.isLetterOrDigit(form(at).charAt(0));
    }

    private boolean isNamePart(int at, int begin) {
        String form = form(at);
        boolean capital = Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0)) && at > begin;
        return capital || at > begin && (form.equals("-") || words.has(Group.PARTICLE, form));
    }

    private int skipBracket(int from, int end) {
        if (from >= end || !form(from).equals("(") && !form(from).equals("[")) {
            return from;
        }
        for (int at = from + 1; at < Math.min(end, from + BRACKET_TOKENS_MAX); at++) {
            if (form(at).equals(")") || form(at).equals("]")) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean isInCapitals(int begin, int end) {
        int letters = 0;
        for (int at = begin; at < end; at++) {
            String form = form(at);
            boolean scottish = form.startsWith("Mc") || form.startsWith("Mac");
            if (!scottish && !words.has(Group.PARTICLE, form) && !form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
            letters += form.length();
        }
        return letters > 1;
    }

    private boolean isKnown(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (words.has(Group.SPEAKER, form(at)) || words.has(Group.HONORIFIC, form(at))) {
                return true;
            }
        }
        return false;
    }

    /** A known word for a speaker, or two to four words as a full name has; a known word for a rubric undoes both. */
    private int namePoints(int begin, int end) {
        int full = 0;
        boolean small = false;
        for (int at = begin; at < end; at++) {
            String form = form(at);
            if (words.has(Group.LABEL, form)) {
                return NO_SPEAKER;
            }
            small |= words.has(Group.PARTICLE, form) || Character.isDigit(form.charAt(0));
            full += Character.isLetter(form.charAt(0)) ? 1 : 0;
        }
        return isKnown(begin, end) || full >= 2 && full <= 4 && !small ? 1 : 0;
    }

    /** As the outlet may write them elsewhere: Solen, for ANA SOLEN. */
    private Set<String> names(int begin, int end) {
        Set<String> names = new HashSet<>();
        for (int at = begin; at < end; at++) {
            String form = form(at);
            boolean name = form.length() > 2
                    && Character.isLetter(form.charAt(0))
                    && !words.has(Group.SPEAKER, form)
                    && !words.has(Group.HONORIFIC, form)
                    && !words.has(Group.PARTICLE, form);
            if (name) {
                names.add(form);
                names.add(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
