package org.rapporteur.language.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.CalendarWords;
import org.rapporteur.language.token.TabbedLines;

/**
 * Parts a title from the name behind it, where the encoder took both for the name: "President Mira
 * Solen". The words that end a title stand in {@code titles.tsv}.
 */
final class Titles {

    private static final Pattern WORD = Pattern.compile("[^\\s]+");

    /** Small words that stand inside a title: "Secretary of State", "special envoy for the strait". */
    private static final Set<String> INSIDE = Set.of(
            "of",
            "for",
            "the",
            "special",
            "chief",
            "foreign",
            "prime",
            "deputy",
            "senior",
            "former",
            "acting",
            "vice",
            "ports",
            "defence",
            "defense",
            "finance",
            "interior",
            "trade",
            "press",
            "policy",
            "security",
            "national",
            "federal",
            "retired");

    /** What may not begin a title though it is written large at the head of a sentence. */
    private static final Set<String> NOT_FIRST = Set.of(
            "of",
            "for",
            "the",
            "a",
            "an",
            "and",
            "but",
            "or",
            "when",
            "if",
            "as",
            "in",
            "on",
            "at",
            "after",
            "before",
            "while",
            "with",
            "both",
            "then",
            "also",
            "although",
            "though",
            "since",
            "until",
            "because",
            "from",
            "to",
            "by",
            "that",
            "what",
            "where",
            "who",
            "how",
            "why",
            "yet",
            "so",
            "even",
            "like",
            "unlike",
            "his",
            "her",
            "their",
            "its",
            "our",
            "under");

    private static final int TITLE_WORDS_MAX = 8;

    private final Set<String> words = new HashSet<>();

    Titles() {
        lines().forEach(line -> words.add(line.get(0)));
    }

    /** Word and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Titles.class, "titles.tsv", 2);
    }

    /** The title at the beginning of a person's name; empty if there is none, or nothing behind it. */
    Optional<Span> titleOf(SourceText text, Span name) {
        Matcher matcher = WORD.matcher(text.slice(name));
        int end = 0;
        int lastBegin = 0;
        while (matcher.find()) {
            if (words.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                end = matcher.end();
            }
            lastBegin = matcher.start();
        }
        return end > 0 && end < lastBegin + 1
                ? Optional.of(new Span(name.begin(), name.begin() + end))
                : Optional.empty();
    }

    /**
     * The title right before a person's name: capital words and the small words inside titles, the last of
     * them, or one before an "of", a word that ends a title. Of "spokesman for Governor Mira Solen" only
     * "Governor" is hers.
     *
     * @param notBefore where the name before ends, or 0
     */
    Optional<Span> titleBefore(SourceText text, Span name, int notBefore) {
        int begin = name.begin();
        int end = -1;
        int first = -1;
        boolean titled = false;
        for (int count = 0; count < TITLE_WORDS_MAX; count++) {
            Optional<Span> word = wordBefore(text, begin, notBefore);
            if (word.isEmpty() || !mayBelong(text.slice(word.get())) || end < 0 && isSmall(text.slice(word.get()))) {
                break;
            }
            String lower = text.slice(word.get()).toLowerCase(Locale.ROOT);
            if (titled && lower.equals("for")) {
                break;
            }
            begin = word.get().begin();
            end = end < 0 ? word.get().end() : end;
            titled |= words.contains(lower);
            if (titled && !NOT_FIRST.contains(lower)) {
                first = begin;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, end));
    }

    /** The word that ends one blank before an offset. */
    private static Optional<Span> wordBefore(SourceText text, int offset, int notBefore) {
        int end = offset - 1;
        if (end <= notBefore || text.characters().charAt(end) != ' ') {
            return Optional.empty();
        }
        int begin = end;
        while (begin > notBefore && !Character.isWhitespace(text.characters().charAt(begin - 1))) {
            begin--;
        }
        return begin == end ? Optional.empty() : Optional.of(new Span(begin, end));
    }

    /** "A spokesman for Mira Solen": no title ends in a small word. */
    private boolean isSmall(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return INSIDE.contains(lower) && !words.contains(lower);
    }

    private boolean mayBelong(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean known = words.contains(lower) || INSIDE.contains(lower);
        boolean plain = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
        boolean own = plain && Character.isUpperCase(word.charAt(0)) && !isDate(lower);
        return known || own && !NOT_FIRST.contains(lower);
    }

    /** Large words that are never part of a title. */
    private static boolean isDate(String word) {
        return CalendarWords.DAYS.contains(word)
                || CalendarWords.MONTHS.contains(word)
                || word.equals("today")
                || word.equals("yesterday");
    }
}
