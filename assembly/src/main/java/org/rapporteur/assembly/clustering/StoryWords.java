package org.rapporteur.assembly.clustering;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;

/** The words of an article's title and text, each with how often it is there and whether it is a name's. */
final class StoryWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{N}]+)*");

    /** A word of the title counts as so many of the text. */
    private static final double TITLE = 4;

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{N}])['’]s$");

    private static final int LENGTH_MIN = 2;

    private final Map<Long, Use> uses = new LinkedHashMap<>();

    /** What one place says of its word. */
    private enum Sign {
        NAME,
        WORD,
        NONE
    }

    /** Tells at each place whether the word that begins there is a name's. */
    @FunctionalInterface
    private interface Names {
        Sign at(String text, int begin);
    }

    /** How one word is used. */
    static final class Use {

        private final String written;
        private final boolean number;
        private double count;
        private int names;
        private int words;
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

        /** Whether it is a name's more often than not. */
        boolean isName() {
            return names > words;
        }

        /** Empty if only the title has it. */
        Span first() {
            return first;
        }
    }

    /** Names are known by their capitals. */
    static StoryWords of(Article article) {
        return of(article, StoryWords::byCapital);
    }

    /** Names are those that the reading has found. */
    static StoryWords of(Reading reading) {
        BitSet named = new BitSet();
        reading.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.form() == MentionForm.NAME)
                .forEach(mention ->
                        named.set(mention.span().begin(), mention.span().end()));
        return of(reading.article(), (text, at) -> named.get(at) ? Sign.NAME : Sign.WORD);
    }

    private static StoryWords of(Article article, Names names) {
        StoryWords words = new StoryWords();
        words.takeText(article.text().characters(), names);
        article.imprint().title().ifPresent(words::takeTitle);
        return words;
    }

    Map<Long, Use> uses() {
        return uses;
    }

    private void takeText(String text, Names names) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() >= LENGTH_MIN) {
                String written = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
                Use use = use(written);
                use.count++;
                if (use.first.isEmpty()) {
                    use.first = new Span(matcher.start(), matcher.start() + written.length());
                }
                switch (names.at(text, matcher.start())) {
                    case NAME -> use.names++;
                    case WORD -> use.words++;
                    case NONE -> {}
                }
            }
        }
    }

    private static Sign byCapital(String text, int begin) {
        if (Character.isLowerCase(text.charAt(begin))) {
            return Sign.WORD;
        }
        boolean name = Character.isUpperCase(text.charAt(begin)) && !beginsASentence(text, begin);
        return name ? Sign.NAME : Sign.NONE;
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
                use(POSSESSIVE.matcher(matcher.group()).replaceFirst("")).count += TITLE;
            }
        }
    }

    private Use use(String word) {
        return uses.computeIfAbsent(Term.hash(Term.of(word)), unseen -> new Use(word));
    }
}
