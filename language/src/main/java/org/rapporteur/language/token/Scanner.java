package org.rapporteur.language.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.text.AlignedText;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Walks once over the folded characters of one text and cuts them into tokens. */
final class Scanner {

    private static final String REPEATED = "!?-*_=~#<>—–+|";
    private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "m", "d");

    private final AlignedText view;
    private final String text;
    private final TokenWords words;
    private final WordEnds wordEnds;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    /** Equal forms are one string, for a word comes again and again. */
    private final Map<String, String> forms = new HashMap<>();

    private Gap gap = Gap.BLANK_LINE;

    Scanner(SourceText source, TokenWords words) {
        this.view = AlignedText.of(source, Characters::fold);
        this.text = view.derived();
        this.words = words;
        this.wordEnds = new WordEnds(text, words);
    }

    Scan scan() {
        int at = 0;
        while (at < text.length()) {
            at = switch (Characters.kind(text.charAt(at))) {
                case Characters.SPACE -> space(at);
                case Characters.LINE -> line(at);
                case Characters.LETTER, Characters.DIGIT, Characters.COMBINING -> word(at);
                case Characters.SURROGATE -> beyond(at);
                default -> sign(at);
            };
        }
        return new Scan(tokens, gaps);
    }

    private int space(int at) {
        if (gap == Gap.NONE) {
            gap = Gap.SPACE;
        }
        return at + 1;
    }

    private int line(int at) {
        gap = gap.breaksLine() ? Gap.BLANK_LINE : Gap.LINE;
        boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (two ? 2 : 1);
    }

    private int word(int begin) {
        int address = Addresses.end(text, begin);
        if (address > begin) {
            return add(begin, address);
        }
        String before = gap.breaksLine() ? "" : tokens.get(tokens.size() - 1).form();
        int end = wordEnds.end(begin, before);
        parts(begin, end);
        return end;
    }

    /** A word as one token, or as a word and its clitics. */
    private void parts(int begin, int end) {
        int cut = cut(begin, end);
        if (cut > begin && cut < end) {
            parts(begin, cut);
            begin = cut;
        }
        add(begin, end);
    }

    /** Where a clitic begins, or an end of the word. */
    private int cut(int begin, int end) {
        int apostrophe = end - 1;
        while (apostrophe > begin && text.charAt(apostrophe) != '\'') {
            apostrophe--;
        }
        if (apostrophe > begin) {
            boolean negation = apostrophe == end - 2
                    && (text.charAt(end - 1) | 0x20) == 't'
                    && (text.charAt(end - 3) | 0x20) == 'n'
                    && end - begin > 3;
            if (negation) {
                return end - 3;
            }
            boolean decade = text.charAt(apostrophe - 1) == '0' && Characters.isDigit(text.charAt(begin));
            return isClitic(apostrophe, end) && !decade ? apostrophe : contraction(begin, end);
        }
        return contraction(begin, end);
    }

    private int contraction(int begin, int end) {
        boolean clock = end - begin > 2
                && Characters.isDigit(text.charAt(end - 3))
                && (text.startsWith("am", end - 2) || text.startsWith("pm", end - 2));
        if (clock) {
            return end - 2;
        }
        return end - begin <= 7 ? begin + words.contraction(text.substring(begin, end)) : begin;
    }

    private boolean isClitic(int apostrophe, int end) {
        int letters = end - apostrophe - 1;
        return letters >= 1
                && letters <= 2
                && CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
    }

    private int sign(int begin) {
        char character = text.charAt(begin);
        int end = switch (character) {
            case '.', '…' -> dots(begin);
            case '\'' -> apostrophe(begin);
            case '`' -> begin + (followedBy(begin, '`') ? 2 : 1);
            case '#', '@' -> tag(begin);
            case '[' -> omission(begin);
            case '<' -> Math.max(Markup.end(text, begin), repeated(begin));
            case ':', ';' -> face(begin);
            default -> REPEATED.indexOf(character) < 0 ? begin + 1 : repeated(begin);
        };
        return add(begin, combined(end));
    }

    private int dots(int begin) {
        int end = begin;
        while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '…')) {
            end++;
        }
        boolean decimal =
                end - begin == 1 && end < text.length() && Characters.isDigit(text.charAt(end)) && gap != Gap.NONE;
        return decimal ? wordEnds.run(end) : end;
    }

    /** A mark, half of a double mark, the beginning of {@code '90s} or {@code 'em}, or a clitic behind a sign. */
    private int apostrophe(int begin) {
        if (followedBy(begin, '\'')) {
            return begin + 2;
        }
        int end = wordEnds.run(begin + 1);
        if (end == begin + 1) {
            return end;
        }
        String word = text.substring(begin, Math.min(end, begin + 8));
        boolean year = word.length() >= 3 && Characters.isDigit(word.charAt(1)) && Characters.isDigit(word.charAt(2));
        boolean decade = year && word.length() == 4 && word.charAt(3) == 's';
        boolean clitic = gap == Gap.NONE && !tokens.isEmpty() && end - begin <= 3 && isClitic(begin, end);
        return decade || clitic || words.isElision(word) || year && isYear(begin, end) ? end : begin + 1;
    }

    /** "the class of '07": two digits that a mark does not close. */
    private boolean isYear(int begin, int end) {
        boolean opens = view.derived().length() == 0 || end - begin != 3;
        return !opens
                && gap != Gap.NONE
                && !tokens.isEmpty()
                && isBeforeYear(tokens.get(tokens.size() - 1).form());
    }

    private static boolean isBeforeYear(String form) {
        return switch (form) {
            case "of", "in", "since", "from", "to", "until", "summer", "spring", "winter", "fall", "autumn" -> true;
            default -> false;
        };
    }

    private int tag(int begin) {
        boolean letter = begin + 1 < text.length()
                && (Characters.isLetter(text.charAt(begin + 1))
                        || text.charAt(begin) == '@' && text.charAt(begin + 1) == '_');
        return letter ? wordEnds.run(begin + 1) : repeated(begin);
    }

    /** The commonest faces made of signs: {@code :)}, {@code ;-)}. */
    private int face(int begin) {
        int mouth = begin + 1 + (followedBy(begin, '-') ? 1 : 0);
        boolean smiles = mouth < text.length() && "()".indexOf(text.charAt(mouth)) >= 0;
        boolean apart = gap != Gap.NONE && (mouth + 1 >= text.length() || !Characters.isWord(text.charAt(mouth + 1)));
        return smiles && apart ? mouth + 1 : begin + 1;
    }

    /** {@code [...]}: words left out of a quotation. */
    private int omission(int begin) {
        return text.startsWith("...]", begin + 1) ? begin + 5 : begin + (text.startsWith("…]", begin + 1) ? 3 : 1);
    }

    private int repeated(int begin) {
        char character = text.charAt(begin);
        boolean shouted = character == '!' || character == '?';
        int end = begin + 1;
        while (end < text.length()
                && (text.charAt(end) == character || shouted && "!?".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean followedBy(int begin, char character) {
        return begin + 1 < text.length() && text.charAt(begin + 1) == character;
    }

    /** Marks over, under and around a sign belong to it. */
    private int combined(int from) {
        int end = from;
        while (end < text.length() && Characters.kind(text.charAt(end)) == Characters.COMBINING) {
            end++;
        }
        return end;
    }

    /** Beyond the first 65,536 code points: letters as letters, everything else as a sign of its own. */
    private int beyond(int begin) {
        int codePoint = text.codePointAt(begin);
        if (Character.isLetterOrDigit(codePoint)) {
            return word(begin);
        }
        int end = begin + Character.charCount(codePoint);
        while (isPartOfSign(codePoint, end)) {
            codePoint = text.codePointAt(end);
            end += Character.charCount(codePoint);
        }
        return add(begin, end);
    }

    /** Skin tones, the second half of a flag, and whatever a zero-width joiner ties on. */
    private boolean isPartOfSign(int before, int at) {
        if (at >= text.length()) {
            return false;
        }
        int codePoint = text.codePointAt(at);
        boolean flag = isRegional(codePoint) && isRegional(before);
        boolean modifies = Characters.kind(text.charAt(at)) == Characters.COMBINING
                || Character.getType(codePoint) == Character.MODIFIER_SYMBOL && codePoint > Character.MAX_VALUE
                || Character.getType(codePoint) == Character.FORMAT;
        boolean joined = Character.getType(codePoint) == Character.OTHER_SYMBOL
                && view.toSource(new Span(at - 1, at + 1)).length() > 2;
        return flag || modifies || joined;
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private int add(int begin, int end) {
        String form = text.substring(begin, end);
        if (form.equals("``") || form.equals("''")) {
            form = "\"";
        }
        Span span = view.toSource(new Span(begin, end));
        tokens.add(new Token(tokens.size(), span, forms.computeIfAbsent(form, unseen -> unseen)));
        gaps.add(gap);
        gap = Gap.NONE;
        return end;
    }
}
