package org.rapporteur.export.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Wording;

/**
 * Words that a file quotes, and where it says that they stand.
 *
 * @param path where in the file
 * @param article its id
 * @param sha256 of its text; empty where the file does not give it
 * @param spans such as {@code 3-17 40-52}
 * @param words as the file has them
 * @param rendering how the file puts the words of a text at its spans
 */
record Quoted(
        String path,
        String article,
        String sha256,
        String spans,
        String words,
        BiFunction<SourceText, List<Span>, String> rendering) {

    private static final Pattern SPANS = Pattern.compile("\\d{1,9}-\\d{1,9}(?: \\d{1,9}-\\d{1,9})*");

    /** Mark for mark, with a sign where others stand between. */
    static Quoted exact(String path, String article, String sha256, String spans, String words) {
        return new Quoted(path, article, sha256, spans, words, Wording::words);
    }

    /** That the words are those of the article, if it was given. */
    Check check(Optional<Article> found) {
        if (found.isEmpty()) {
            String named = sha256.isEmpty() ? article : sha256;
            return Check.that(path, false, named, "an article that is among those given");
        }
        if (!SPANS.matcher(spans).matches()) {
            return Check.that(path, false, spans, "where the words stand, such as 3-17 40-52");
        }
        return wanted(found).map(wanted -> Check.same(path, words, wanted)).orElseGet(() -> {
            String wanted = "words of a text of %d characters"
                    .formatted(found.get().text().length());
            return Check.that(path, false, spans, wanted);
        });
    }

    /** What the words should be; empty if nothing stands where they are said to. */
    Optional<String> wanted(Optional<Article> found) {
        if (found.isEmpty() || !SPANS.matcher(spans).matches()) {
            return Optional.empty();
        }
        SourceText text = found.get().text();
        List<Span> places = new ArrayList<>();
        for (String place : spans.split(" ")) {
            int begin = Integer.parseInt(place.substring(0, place.indexOf('-')));
            int end = Integer.parseInt(place.substring(place.indexOf('-') + 1));
            if (begin >= end || end > text.length()) {
                return Optional.empty();
            }
            places.add(new Span(begin, end));
        }
        return Optional.of(rendering.apply(text, places));
    }
}
