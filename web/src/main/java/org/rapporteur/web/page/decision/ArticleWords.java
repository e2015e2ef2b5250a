package org.rapporteur.web.page.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.Span;

/** The words of an article, to be found by what somebody wrote, or to be chosen from. */
final class ArticleWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    /** Beside the word itself, in characters. */
    private static final int BESIDE = 28;

    private final String text;

    ArticleWords(Article article) {
        text = article.text().characters();
    }

    /** The words nearest to a place, whatever the blanks and line ends between them; empty if the article has none such. */
    Optional<Span> find(String words, int near) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        String sought =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher found = Pattern.compile(sought).matcher(text);
        List<Span> all = new ArrayList<>();
        while (found.find()) {
            all.add(new Span(found.start(), found.end()));
        }
        return all.stream().min(Comparator.comparingInt(span -> Math.abs(span.begin() - near)));
    }

    /** Where content may begin within a part of the text: each word, named with those behind it. */
    List<Choice> begins(Span window, List<Integer> also) {
        TreeSet<Integer> places = new TreeSet<>(also);
        words(window).forEach(word -> places.add(word.begin()));
        return places.stream()
                .map(at -> new Choice(
                        Integer.toString(at), oneLine(text.substring(at, Math.min(text.length(), at + BESIDE))) + "…"))
                .toList();
    }

    /** Where it may end: behind each word, named with those before it. */
    List<Choice> ends(Span window, List<Integer> also) {
        TreeSet<Integer> places = new TreeSet<>(also);
        words(window).forEach(word -> places.add(word.end()));
        return places.stream()
                .map(at ->
                        new Choice(Integer.toString(at), "…" + oneLine(text.substring(Math.max(0, at - BESIDE), at))))
                .toList();
    }

    private List<Span> words(Span window) {
        Matcher word = WORD.matcher(text).region(window.begin(), window.end());
        List<Span> words = new ArrayList<>();
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** Without blanks at its ends; empty if there is nothing else. */
    Optional<Span> trimmed(int from, int to) {
        int begin = from;
        int end = Math.min(to, text.length());
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }
}
