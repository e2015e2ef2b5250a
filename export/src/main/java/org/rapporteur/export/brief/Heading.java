package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a brief is of.
 *
 * @param outlets each once, by first article
 * @param first the earliest day of publication; empty if every article is undated
 * @param undated how many articles have no date
 */
public record Heading(
        int articles,
        List<String> outlets,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int undated,
        int statements) {

    public Heading {
        outlets = List.copyOf(outlets);
    }

    /** Such as {@code 2 articles from Halden Wire and The Strand Ledger, 12 May 2031 to 14 May 2031}. */
    public String sentence() {
        String from = outlets.isEmpty() ? "" : " from " + joined(outlets);
        return counted(articles, "article") + from + dates();
    }

    private String dates() {
        String days = first.flatMap(begin -> last.map(end -> begin.equals(end)
                        ? ", " + Dates.day(begin)
                        : ", " + Dates.day(begin) + " to " + Dates.day(end)))
                .orElse("");
        return days + (undated == 0 ? "" : ", " + undated + " undated");
    }

    /** The number and the noun, with its plural by s. */
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The names in a row: {@code A}, {@code A and B}, {@code A, B and C}. */
    public static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
