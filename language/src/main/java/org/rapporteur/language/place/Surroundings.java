package org.rapporteur.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.TabbedLines;

/** Finds what is said of two places that stand beside each other, by the rows of {@code relations.tsv}: kind, pattern, example. */
final class Surroundings {

    private static final int GAP_MAX = 120;
    private static final String HOLDS = "holds";
    private static final String KM =
            "(?:\\\\p{Ll}+ ){0,2}(?:[\\\\d.,]+[ -]?(?:km|kilomet\\\\p{Ll}+|miles?|mi)(?: \\\\([^)]{1,20}\\\\))? )?";
    private static final String OF =
            "(?:the )?(?:(?:[\\\\p{L}-]+ ){0,3}(?:of|capital) (?:the )?|\\\\p{L}*(?:north|south|east|west)\\\\p{L}* |central |downtown |nearby )?";

    /** Behind the second of two names: a third. */
    private static final Pattern LIST_ON = Pattern.compile("(?:,|,? and|,? or) (?:the )?\\p{Lu}");

    private record Row(String kind, Pattern pattern) {}

    private final List<Row> rows = lines().stream()
            .map(line -> new Row(
                    line.get(0),
                    Pattern.compile(line.get(1).replaceAll("\\{km\\}", KM).replaceAll("\\{of\\}", OF))))
            .toList();

    /** Kind, pattern and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(Surroundings.class, "relations.tsv", 3);
    }

    /** In reading order; whether the one can lie in the other is not asked here. */
    List<Link> find(String text, List<Sighting> sightings) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i + 1 < sightings.size(); i++) {
            Optional<Link> next = link(text, sightings, i, i + 1);
            boolean passed = next.isEmpty()
                    && i + 2 < sightings.size()
                    && sightings.get(i + 1).form() == PlaceForm.ADJECTIVE;
            (passed ? link(text, sightings, i, i + 2) : next).ifPresent(links::add);
        }
        return links;
    }

    private Optional<Link> link(String text, List<Sighting> sightings, int first, int second) {
        Sighting one = sightings.get(first);
        Sighting other = sightings.get(second);
        int from = Math.max(one.span().end(), one.sortWords().map(Span::end).orElse(0));
        int to = other.span().begin();
        if (to < from || to - from > GAP_MAX || other.form() != PlaceForm.NAME) {
            return Optional.empty();
        }
        String between = text.substring(from, to).replace('\n', ' ');
        return rows.stream()
                .filter(row -> may(one, row) && row.pattern().matcher(between).matches())
                .findFirst()
                .map(row -> row.kind().equals(HOLDS)
                        ? new Link(
                                PlaceRelationKind.IN,
                                second,
                                first,
                                words(text, one.span().begin(), to),
                                false)
                        : new Link(
                                PlaceRelationKind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                                first,
                                second,
                                words(text, from, other.span().end()),
                                between.equals(", ")
                                        && LIST_ON.matcher(text.substring(
                                                        other.span().end()))
                                                .lookingAt()));
    }

    /** Without the blanks around them. */
    private static Span words(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean may(Sighting first, Row row) {
        return row.kind().equals(HOLDS) ? first.form() != PlaceForm.PEOPLE : first.form() == PlaceForm.NAME;
    }
}
