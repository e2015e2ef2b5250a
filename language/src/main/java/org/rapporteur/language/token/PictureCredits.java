package org.rapporteur.language.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows the credit of a picture that stands glued before an article's first sentence, as in "Image
 * Credit: JO ARLEN / Contributor / Getty The talks began". It is taken for one only if it opens with
 * the words of a credit, is made of names and signs, and ends with those who supply pictures: with the
 * last that is known, a capital following, or with names behind a stroke and before a word that often
 * begins a sentence.
 */
final class PictureCredits {

    /** The longest credit seen has fifteen tokens; a sentence of names alone is shorter than this. */
    private static final int TOKENS_MAX = 24;

    private static final int WORDS_MAX = 4;

    private final Set<String> openers = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    /** First word of an agency's name to the names that begin so. */
    private final Map<String, Set<String>> agencies = new HashMap<>();

    private final Predicate<String> starters;

    /**
     * Takes in the list.
     *
     * @param lines kind, words parted by one space, example
     * @param starters tells whether a word with a capital often begins a sentence
     */
    PictureCredits(List<List<String>> lines, Predicate<String> starters) {
        this.starters = starters;
        for (List<String> line : lines) {
            String words = line.get(1).replace(":", " :").replace("-", " - ");
            if (line.get(0).equals("opener")) {
                openers.add(words);
                firstWords.add(words.split(" ", -1)[0]);
            } else {
                agencies.computeIfAbsent(words.split(" ", -1)[0], first -> new HashSet<>())
                        .add(words);
            }
        }
    }

    /** Index behind the credit with which the tokens from {@code begin} on open; {@code begin} if they do not. */
    int end(List<Token> tokens, int begin, int limit) {
        int bracket = isForm(tokens, begin, limit, "(") || isForm(tokens, begin, limit, "[") ? 1 : 0;
        int at = begin + bracket + opener(tokens, begin + bracket, limit);
        if (at == begin + bracket) {
            return begin;
        }
        int end = suppliersEnd(tokens, at, Math.min(limit, at + TOKENS_MAX));
        if (end > at && bracket == 1 && (isForm(tokens, end, limit, ")") || isForm(tokens, end, limit, "]"))) {
            end++;
        }
        boolean sentenceFollows = end < limit && startsSentence(tokens.get(end).form());
        return end > at && sentenceFollows ? end : begin;
    }

    /**
     * Index behind the last supplier that is known; where a stroke and names follow, behind these, if a word
     * that often begins a sentence shows where; else {@code from}.
     */
    private int suppliersEnd(List<Token> tokens, int from, int reach) {
        int end = from;
        int stroke = -1;
        int at = from;
        for (int step = 1; at < reach && step > 0; at += step) {
            String form = tokens.get(at).form();
            int agency = agency(tokens, at, reach);
            step = agency > 0 ? agency : isNameOrSign(form) ? 1 : 0;
            stroke = form.equals("/") ? at : stroke;
            boolean named = stroke > from && at > stroke + 1 && starters.test(form);
            if (agency > 0 || named) {
                end = agency > 0 ? at + agency : at;
                step = named ? 0 : step;
            }
        }
        return end;
    }

    /** Whether the words of a credit that end with a colon begin at a token, behind a caption, say. */
    boolean opens(List<Token> tokens, int at, int limit) {
        String before = tokens.get(at - 1).form();
        boolean article = before.equals("the") || before.equals("The") || before.equals("\"");
        int words = article ? 0 : opener(tokens, at, limit);
        return words > 1 && tokens.get(at + words - 1).form().equals(":");
    }

    private int opener(List<Token> tokens, int begin, int limit) {
        boolean possible =
                begin < limit && firstWords.contains(tokens.get(begin).form());
        return possible ? longest(tokens, begin, limit, openers) : 0;
    }

    private int agency(List<Token> tokens, int begin, int limit) {
        Set<String> names = agencies.get(tokens.get(begin).form());
        return names == null ? 0 : longest(tokens, begin, limit, names);
    }

    /** The tokens of the longest of the names that stands here, or 0. */
    private static int longest(List<Token> tokens, int begin, int limit, Set<String> names) {
        StringBuilder words = new StringBuilder();
        int longest = 0;
        for (int at = begin; at < Math.min(limit, begin + WORDS_MAX + 2); at++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(at).form());
            if (names.contains(words.toString())) {
                longest = at + 1 - begin;
            }
        }
        return longest;
    }

    private static boolean isForm(List<Token> tokens, int at, int limit, String form) {
        return at < limit && tokens.get(at).form().equals(form);
    }

    private static boolean isNameOrSign(String form) {
        char first = form.charAt(0);
        return Characters.isUpper(first)
                || Characters.isDigit(first)
                || "/|,-–—&:@©".indexOf(first) >= 0
                || form.equals("via")
                || form.equals("by")
                || form.equals("for")
                || form.equals("of");
    }

    private static boolean startsSentence(String form) {
        char first = form.charAt(0);
        return Characters.isUpper(first) || Characters.isDigit(first) || first == '"' || first == '\'';
    }
}
