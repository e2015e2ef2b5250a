package org.rapporteur.core.article;

import java.util.regex.Pattern;

/**
 * Names one article for good: twelve hexadecimal digits made from what was published and by whom
 * ({@link Article#identify}), so that the same input has the same id in every run and folder.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

    /** @throws IllegalArgumentException if the value is not twelve lower-case hexadecimal digits */
    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id: '%s'; wanted twelve of 0-9a-f".formatted(value));
        }
    }

    /** Reads back what {@link #toString} printed. */
    public static ArticleId parse(String printed) {
        return new ArticleId(printed);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
