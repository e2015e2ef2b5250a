package org.rapporteur.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.text.Span;

/**
 * Finds the words of a decision again, in their article or in another revision of it: where they stood; else by what
 * stands before and after them; else where they are there once. It never guesses between two places.
 */
public final class AnchorFinder {

    /** Beside words that are there several times, less than that in common tells nothing, in characters. */
    private static final int CONTEXT_MIN = 6;

    /** What other words stand between must be known by that much on either side, in characters. */
    private static final int NEIGHBOUR_MIN = 12;

    /** In the stead of words stand so many times as many characters at most, and a few more. */
    private static final int GROWTH_MAX = 2;

    private static final int MORE_MAX = 40;

    private static final int CONTEXT_FIRST = 24;
    private static final int CONTEXT_MAX = 192;

    private AnchorFinder() {}

    /**
     * Makes a selector of words, with as much beside them as tells them from the like, but no more than 192
     * characters on either side.
     *
     * @throws IllegalArgumentException if there are no words, or they reach beyond the text
     */
    public static Selector select(Article article, Span words) {
        String said = article.text().slice(words);
        Passage passage = new Passage(article.id(), words);
        int beside = CONTEXT_FIRST;
        Selector selector = beside(article, passage, said, beside);
        while (beside < CONTEXT_MAX
                && whole(selector, article.text().characters()).size() > 1) {
            beside = 2 * beside;
            selector = beside(article, passage, said, beside);
        }
        return selector;
    }

    private static Selector beside(Article article, Passage passage, String words, int characters) {
        String text = article.text().characters();
        int from = Math.max(0, passage.span().begin() - characters);
        int to = Math.min(text.length(), passage.span().end() + characters);
        if (from > 0
                && Character.isLowSurrogate(text.charAt(from))
                && from < passage.span().begin()) {
            from++;
        }
        if (to < text.length()
                && Character.isLowSurrogate(text.charAt(to))
                && to > passage.span().end()) {
            to--;
        }
        return new Selector(
                passage,
                words,
                text.substring(from, passage.span().begin()),
                text.substring(passage.span().end(), to));
    }

    /** Where the words of a selector are in an article, which may be another revision of the one they are from. */
    public static AnchorPlace find(Selector selector, Article article) {
        String text = article.text().characters();
        Span span = selector.passage().span();
        boolean there = text.startsWith(selector.words(), span.begin());
        if (there && selector.passage().article().equals(article.id())) {
            return AnchorPlace.of(AnchorState.SAME, span);
        }
        List<Span> whole = whole(selector, text);
        if (there && whole.contains(span)) {
            return AnchorPlace.of(AnchorState.SAME, span);
        }
        if (whole.size() == 1) {
            return AnchorPlace.of(AnchorState.MOVED, whole.get(0));
        }
        List<Span> all = all(selector.words(), text);
        if (all.isEmpty()) {
            return changed(selector, text);
        }
        Optional<Span> only = all.size() == 1 ? Optional.of(all.get(0)) : best(all, selector, text);
        return only.map(found -> AnchorPlace.of(found.equals(span) ? AnchorState.SAME : AnchorState.MOVED, found))
                .orElse(AnchorPlace.GONE);
    }

    private static List<Span> all(String words, String text) {
        List<Span> all = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            all.add(new Span(at, at + words.length()));
        }
        return all;
    }

    /** With all that stood beside them. */
    private static List<Span> whole(Selector selector, String text) {
        int shift = selector.before().length();
        return all(selector.before() + selector.words() + selector.after(), text).stream()
                .map(span -> new Span(
                        span.begin() + shift,
                        span.begin() + shift + selector.words().length()))
                .toList();
    }

    /** The one that has most of what stood beside the words; empty if two have as much, or it is little. */
    private static Optional<Span> best(List<Span> all, Selector selector, String text) {
        int most = all.stream()
                .mapToInt(span -> beside(span, selector, text))
                .max()
                .orElse(0);
        List<Span> best = all.stream()
                .filter(span -> beside(span, selector, text) == most)
                .toList();
        return best.size() == 1 && most >= CONTEXT_MIN ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static int beside(Span span, Selector selector, String text) {
        int before = 0;
        String stood = selector.before();
        while (before < Math.min(stood.length(), span.begin())
                && stood.charAt(stood.length() - 1 - before) == text.charAt(span.begin() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < Math.min(selector.after().length(), text.length() - span.end())
                && selector.after().charAt(after) == text.charAt(span.end() + after)) {
            after++;
        }
        return before + after;
    }

    /** What stands between what stood before and after the words, or next to one of the two and is mostly they. */
    private static AnchorPlace changed(Selector selector, String text) {
        String before = tail(selector.before());
        String after = head(selector.after());
        int most = GROWTH_MAX * selector.words().length() + MORE_MAX;
        List<Span> found = new ArrayList<>();
        for (Span left : neighbours(before, text)) {
            int end = after.length() < NEIGHBOUR_MIN ? -1 : text.indexOf(after, left.end());
            if (end > left.end() && end - left.end() <= most) {
                found.add(new Span(left.end(), end));
            }
        }
        if (found.isEmpty()) {
            int length = selector.words().length();
            neighbours(before, text).forEach(left -> found.add(new Span(left.end(), left.end() + length)));
            neighbours(after, text).stream()
                    .filter(right -> right.begin() >= length)
                    .forEach(right -> found.add(new Span(right.begin() - length, right.begin())));
            found.removeIf(span -> !isMostly(span, selector.words(), text));
        }
        return found.stream().distinct().count() == 1
                ? AnchorPlace.of(AnchorState.CHANGED, found.get(0))
                : AnchorPlace.GONE;
    }

    private static List<Span> neighbours(String words, String text) {
        return words.length() < NEIGHBOUR_MIN
                ? List.of()
                : all(words, text).stream()
                        .filter(span -> span.begin() > 0 || span.end() < text.length())
                        .toList();
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - CONTEXT_FIRST));
    }

    private static String head(String after) {
        return after.substring(0, Math.min(after.length(), CONTEXT_FIRST));
    }

    private static boolean isMostly(Span span, String words, String text) {
        if (span.end() > text.length() || span.isEmpty()) {
            return false;
        }
        Set<String> wanted = words(words);
        Set<String> common = words(text.substring(span.begin(), span.end()));
        common.retainAll(wanted);
        return 2 * common.size() > wanted.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
    }
}
