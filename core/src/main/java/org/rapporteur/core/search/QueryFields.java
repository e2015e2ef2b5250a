package org.rapporteur.core.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.search.QueryToken.Kind;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Form;

/** The fields of the query language, and what may stand behind each. */
final class QueryFields {
    private static final List<String> NAMES =
            List.of("speaker", "outlet", "about", "issue", "form", "channel", "named", "date", "since");

    private static final String RANGE = "..";

    private QueryFields() {}

    static Query of(QueryToken name, QueryToken value) {
        return switch (name.words()) {
            case "speaker" -> new Query.SpokenBy(value.words());
            case "outlet" -> new Query.PublishedBy(value.words());
            case "about" -> new Query.About(value.words());
            case "issue" -> new Query.OnIssue(issue(value));
            case "form" -> new Query.InForm(oneOf(Form.values(), value));
            case "channel" -> new Query.Through(oneOf(ChannelKind.values(), value));
            case "named" -> new Query.SourceNamed(yes(value));
            case "date" -> days(value);
            case "since" -> new Query.Published(Optional.of(day(value, value.words())), Optional.empty());
            default ->
                throw new UnreadableQueryException(
                        name.column(),
                        "the field " + name.shown(),
                        "one of %s, or quotation marks around words with a colon".formatted(String.join(", ", NAMES)));
        };
    }

    private static IssueId issue(QueryToken value) {
        String id = value.words().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        try {
            return new IssueId(id);
        } catch (IllegalArgumentException notAnId) {
            throw unwanted(value, "an issue in letters and dashes, such as security-guarantees");
        }
    }

    private static <E extends Enum<E>> E oneOf(E[] values, QueryToken value) {
        String written = value.words().strip();
        return Arrays.stream(values)
                .filter(one -> written(one).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> unwanted(
                        value,
                        "one of "
                                + Arrays.stream(values)
                                        .map(QueryFields::written)
                                        .collect(Collectors.joining(", "))));
    }

    /** A constant as the query language writes it: {@code press-remarks}. */
    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean yes(QueryToken value) {
        return switch (value.words().toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw unwanted(value, "yes or no");
        };
    }

    private static Query days(QueryToken value) {
        String written = value.words();
        int range = written.indexOf(RANGE);
        if (range < 0) {
            Optional<LocalDate> day = Optional.of(day(value, written));
            return new Query.Published(day, day);
        }
        Optional<LocalDate> first = end(value, written.substring(0, range));
        Optional<LocalDate> last = end(value, written.substring(range + RANGE.length()));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw unwanted(value, "the earlier day first");
        }
        return new Query.Published(first, last);
    }

    private static Optional<LocalDate> end(QueryToken value, String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(day(value, written));
    }

    private static LocalDate day(QueryToken value, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            throw unwanted(value, "a day such as 2031-05-12, or two with '..' between them");
        }
    }

    private static UnreadableQueryException unwanted(QueryToken value, String wanted) {
        return new UnreadableQueryException(
                value.column() + (value.kind() == Kind.PHRASE ? 1 : 0), Shown.quoted(value.words()), wanted);
    }
}
