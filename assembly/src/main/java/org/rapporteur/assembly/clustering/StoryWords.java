package org.rapporteur.assembly.clustering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.Span;

/** The words of an article's title and text, each with how often it is there and whether it is a name's. */
final class StoryWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{N}]+)*");

    /** A word of the title counts as so many of the text. */
    private static final double TITLE = 4;

    private static final int LENGTH_MIN = 2;

    private final Map<Long, Use> uses = new LinkedHashMap<>();

    /** How one word is used. */
    static final class Use {

        private final String written;
        private final boolean number;
        private double count;
        private int capital;
        private int small;
        private Span first = new Span(0, 0);

        Use(String written) {
            this.written = written;
            this.number = written.chars().allMatch(Character::isDigit);
        }

        /** As the text has it first, or else the title. */
        String written() {
            return written;
        }

        double count() {
            return count;
        }

        boolean isNumber() {
            return number;
        }

        /** Whether it has a capital within sentences, and seldom none. */
        boolean isName() {
            return capital > small;
        }

        /** Empty if only the title has it. */
        Span first() {
            return first;
        }
    }

    static StoryWords of(Article article) {
        StoryWords words = new StoryWords();
        words.takeText(article.text().characters());
        article.imprint().title().ifPresent(words::takeTitle);
        return words;
    }

    Map<Long, Use> uses() {
        return uses;
    }

    private void takeText(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() >= LENGTH_MIN) {
                Use use = use(matcher.group());
                use.count++;
                if (use.first.isEmpty()) {
                    use.first = new Span(matcher.start(), matcher.end());
                }
                if (Character.isLowerCase(text.charAt(matcher.start()))) {
                    use.small++;
                } else if (Character.isUpperCase(text.charAt(matcher.start())) && !beginsASentence(text, matcher.start())) {
                    use.capital++;
                }
            }
        }
    }

    /** Whether a capital at this place would be there in any case. */
    private static boolean beginsASentence(String text, int begin) {
        for (int at = begin - 1; at >= 0; at--) {
            char before = text.charAt(at);
            if (before == '\n' || ".!?:…".indexOf(before) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(before) || before == ',' || before == ';') {
                return false;
            }
        }
        return true;
    }

    private void takeTitle(String title) {
        Matcher matcher = WORD.matcher(title);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() >= LENGTH_MIN) {
                use(matcher.group()).count += TITLE;
            }
        }
    }

    private Use use(String word) {
        return uses.computeIfAbsent(Term.hash(Term.of(word)), unseen -> new Use(word));
    }
}
