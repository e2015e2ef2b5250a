package org.rapporteur.language.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the credit of a picture that stands glued before an article's first sentence, as in "Image
 * Credit: JO ARLEN / Contributor / Getty The talks began". It is taken for one only if it opens with
 * the words of a credit, is made of names and signs, and ends with the last word that is known of
 * those who supply pictures, a capital letter following.
 */
final class PictureCredits {

    /** The longest credit seen has fifteen tokens; a sentence of names alone is shorter than this. */
    private static final int TOKENS_MAX = 24;

    private static final int WORDS_MAX = 4;

    private final Set<String> openers = new HashSet<>();
    /** First word of an agency's name to the names that begin so. */
    private final Map<String, Set<String>> agencies = new HashMap<>();

    /** @param lines kind, words parted by one space, example */
    PictureCredits(List<List<String>> lines) {
        for (List<String> line : lines) {
            String words = line.get(1).replace(":", " :").replace("-", " - ");
            if (line.get(0).equals("opener")) {
                openers.add(words);
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
        int end = begin;
        int reach = Math.min(limit, at + TOKENS_MAX);
        for (int step = 1; at < reach && step > 0; at += step) {
            int agency = agency(tokens, at, limit);
            step = agency > 0 ? agency : isNameOrSign(tokens.get(at).form()) ? 1 : 0;
            end = agency > 0 ? at + agency : end;
        }
        if (end > begin && bracket == 1 && (isForm(tokens, end, limit, ")") || isForm(tokens, end, limit, "]"))) {
            end++;
        }
        boolean sentenceFollows = end < limit && startsSentence(tokens.get(end).form());
        return end > begin && sentenceFollows ? end : begin;
    }

    private int opener(List<Token> tokens, int begin, int limit) {
        return longest(tokens, begin, limit, openers);
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
