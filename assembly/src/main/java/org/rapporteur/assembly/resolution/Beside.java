package org.rapporteur.assembly.resolution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.CalendarWords;

/** What stands right beside some words of a text, by which it is told whether they are a name on their own. */
final class Beside {

    private static final Pattern GOES_ON = Pattern.compile("\\A(?:[\\p{L}\\p{N}_]|[.'’@-][\\p{Lu}\\p{N}]|[.@]\\p{L})");
    private static final Pattern BEGAN_BEFORE = Pattern.compile("(?:[\\p{L}\\p{N}_@#/-]|[\\p{L}\\p{N}][.'’])\\z");
    private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\A[ \\u00A0](\\p{Lu}[\\p{L}’'-]*)");
    private static final Pattern CAPITAL_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*)[ \\u00A0]\\z");
    private static final Pattern OWNED_BEHIND = Pattern.compile("\\A(?:['’]s | \\p{Ll})");
    private static final Pattern THE_BEFORE = Pattern.compile("\\b[Tt]he \\z");

    /** What sentences often begin with; hardly a name does, but for "the". */
    private static final Set<String> OPENING = Set.of(
            "the", "a", "an", "this", "that", "both", "and", "but", "or", "in", "on", "at", "for", "by", "from", "with",
            "to", "of", "if", "as", "when", "while", "after", "before", "until", "since", "yet", "so", "then", "later");

    /** How far away another capital word may begin or end. */
    private static final int REACH = 24;

    private final String before;
    private final String behind;

    Beside(String characters, Span span) {
        this.before = characters.substring(Math.max(0, span.begin() - REACH), span.begin());
        this.behind = characters.substring(span.end(), Math.min(characters.length(), span.end() + REACH));
    }

    /** True if the words are a part of longer ones: of an address, a number, a word with a dash before it. */
    boolean isPartOfWord() {
        return GOES_ON.matcher(behind).find() || BEGAN_BEFORE.matcher(before).find();
    }

    /** True if a word with a capital follows that is no day or month. */
    boolean isCapitalBehind() {
        Matcher capital = CAPITAL_BEHIND.matcher(behind);
        if (!capital.find()) {
            return false;
        }
        String word = capital.group(1).toLowerCase(Locale.ROOT);
        return !CalendarWords.DAYS.contains(word) && !CalendarWords.MONTHS.contains(word);
    }

    /**
     * True if a word with a capital stands before.
     *
     * @param small words that are also written small, and have a capital because a sentence begins
     */
    boolean isCapitalBefore(Set<String> small) {
        Matcher capital = CAPITAL_BEFORE.matcher(before);
        String word = capital.find() ? capital.group(1).toLowerCase(Locale.ROOT) : "";
        return !word.isEmpty() && !OPENING.contains(word) && !small.contains(word);
    }

    boolean isTheBefore() {
        return THE_BEFORE.matcher(before).find();
    }

    /** True of "Veldia" in "Veldia's Ports Ministry" and "Halden" in "Halden guards". */
    boolean isOwnerOfWhatFollows() {
        return OWNED_BEHIND.matcher(behind).find();
    }
}
