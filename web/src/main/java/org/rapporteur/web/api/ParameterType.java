package org.rapporteur.web.api;

import static org.rapporteur.web.api.Schemas.ordered;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a parameter may be: as a JSON Schema for whoever reads the description, and as a test of what is sent.
 *
 * @param wanted in words, behind "wanted"
 */
record ParameterType(Map<String, Object> schema, Predicate<String> fits, String wanted) {

    private static final int CHARACTERS_MAX = 500;

    /** Anything, up to 500 characters. */
    static final ParameterType TEXT = new ParameterType(
            ordered("type", "string", "maxLength", CHARACTERS_MAX),
            value -> value.length() <= CHARACTERS_MAX,
            "at most %d characters".formatted(CHARACTERS_MAX));

    static final ParameterType DAY = new ParameterType(
            ordered("type", "string", "format", "date"),
            value -> isTime(LocalDate::parse, value),
            "a day such as 2031-05-12");

    static final ParameterType MOMENT = new ParameterType(
            ordered("type", "string", "format", "date-time"),
            value -> isTime(Instant::parse, value),
            "a moment such as 2031-05-12T08:30:00Z");

    /** Of an article or a story. */
    static final ParameterType ARTICLE = form("[0-9a-f]{12}", "twelve of 0-9a-f");

    static final ParameterType SPAN = form("\\d{1,9}-\\d{1,9}", "a span such as 10-42");

    static final ParameterType DECISION = form("[0-9a-f]{16}", "sixteen of 0-9a-f");

    static final ParameterType ENTITY =
            form("[a-z]+/[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*", "an entity's id such as person/mira-solen");

    static ParameterType form(String pattern, String wanted) {
        Pattern whole = Pattern.compile(pattern);
        return new ParameterType(
                ordered("type", "string", "pattern", "^" + pattern + "$"),
                value -> whole.matcher(value).matches(),
                wanted);
    }

    static ParameterType whole(long least, long most) {
        Predicate<String> fits =
                value -> value.matches("\\d{1,18}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
        return new ParameterType(
                ordered("type", "integer", "minimum", least, "maximum", most),
                fits,
                "a whole number from %d to %d".formatted(least, most));
    }

    static ParameterType oneOf(List<String> words) {
        return new ParameterType(ordered("type", "string", "enum", words), words::contains, String.join(", ", words));
    }

    /** The words of an enumeration as records have them, and others. */
    static ParameterType oneOf(Enum<?>[] constants, String... others) {
        List<String> words = new ArrayList<>(
                Arrays.stream(constants).map(ParameterType::word).toList());
        words.addAll(List.of(others));
        return oneOf(words);
    }

    /** In lower case with dashes. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Either of two. */
    ParameterType or(ParameterType other) {
        return new ParameterType(
                Map.of("anyOf", List.of(schema, other.schema)), fits.or(other.fits), wanted + ", or " + other.wanted);
    }

    private static boolean isTime(Function<String, ?> parse, String value) {
        try {
            return parse.apply(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
