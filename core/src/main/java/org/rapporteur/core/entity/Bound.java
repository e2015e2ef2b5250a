package org.rapporteur.core.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/**
 * When a role is said to begin or to end.
 *
 * @param span the words: "2019", "last week"; empty where a person set it, and no words of the articles say so
 * @param value the year, month or day that the words write out, such as {@code 2019}, {@code 2019-05} or
 *     {@code 2019-05-03}; empty where they must be reckoned from the article's own date
 * @param window the stretch in which it begins or ends, by the time expression of these words; empty where they come to none
 */
public record Bound(Optional<Span> span, Optional<String> value, Optional<Window> window) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** @throws IllegalArgumentException if there is neither word nor value, or the value is no year, month or day in ISO 8601 */
    public Bound {
        if (span.isEmpty() && value.isEmpty()) {
            throw new IllegalArgumentException("a bound of which nothing is known");
        }
        value.filter(written -> !FORM.matcher(written).matches()).ifPresent(written -> {
            throw new IllegalArgumentException("not a year, month or day: '%s'".formatted(written));
        });
    }

    /** By words of an article. */
    public Bound(Span words, Optional<String> value, Optional<Window> window) {
        this(Optional.of(words), value, window);
    }

    /** By words of an article, without the window. */
    public Bound(Span words, Optional<String> value) {
        this(words, value, Optional.empty());
    }
}
