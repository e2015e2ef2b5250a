package org.rapporteur.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.States;
import org.rapporteur.language.gazetteer.States.Spoken;

/** States, their adjectives and peoples, by how they are written alone: "U.S.", "Bosnia and Herzegovina", "Kenyans". */
final class StateWords {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}@#_/])(?:(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’](?!s\\b)\\p{L}+)*)");
    private static final Pattern BETWEEN = Pattern.compile("\\s|\\.? |-");
    private static final Pattern SEAS = Pattern.compile(
            "\\A[ -](?:Ocean|Sea|Gulf|Channel|River|American(?:s|\\b)|Springs?|Airlines|Airways|Dream)");
    private static final int WORDS_MAX = 6;
    private static final int LOUD_MIN = 4;

    /** Words, and what they mean. */
    record Found(Span span, Spoken spoken) {}

    private final String text;
    private final List<MatchResult> words;

    private StateWords(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().toList();
    }

    /** In reading order, the longest that stand there. */
    static List<Found> in(String text) {
        StateWords all = new StateWords(text);
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from < all.words.size()) {
            int next = from + 1;
            if (Character.isUpperCase(text.charAt(all.words.get(from).start()))) {
                for (int end = all.runEnd(from); end > from; end--) {
                    Optional<Found> one = all.at(from, end);
                    if (one.isPresent()) {
                        found.add(one.get());
                        next = end;
                        break;
                    }
                }
            }
            from = next;
        }
        return found;
    }

    private int runEnd(int from) {
        int end = from + 1;
        while (end < words.size()
                && end < from + WORDS_MAX
                && BETWEEN.matcher(text.substring(
                                words.get(end - 1).end(), words.get(end).start()))
                        .matches()) {
            end++;
        }
        return end;
    }

    private Optional<Found> at(int from, int end) {
        Span span = new Span(words.get(from).start(), words.get(end - 1).end());
        boolean part = SEAS.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 12)))
                .find();
        if (part || isPronoun(from, end)) {
            return Optional.empty();
        }
        return States.find(text.substring(span.begin(), span.end()).replaceAll("\\s", " "))
                .map(spoken -> new Found(span, spoken));
    }

    /** In a line that is all in capitals "US" may be a pronoun. */
    private boolean isPronoun(int from, int end) {
        return end == from + 1 && words.get(from).group().equals("US") && (isLoud(from - 1) || isLoud(end));
    }

    private boolean isLoud(int word) {
        return word >= 0
                && word < words.size()
                && words.get(word).group().length() >= LOUD_MIN
                && words.get(word).group().chars().allMatch(Character::isUpperCase);
    }
}
