package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.token.TabbedLines;

/**
 * Spellings that stand for one another, from {@code name-variants.tsv}: a table of kind, the form that
 * the others are folded to, the other forms with commas between them, and an example that a test runs. Those of states, their
 * adjectives and capitals are from the gazetteer.
 *
 * <p>Three measures of likeness, from strict to loose. {@link #given}, {@link #family} and {@link #name}
 * fold transliterations that hardly tell two names apart. {@link #sound} folds more and wants something
 * else that agrees: the given name, or that only one person of the articles can be meant.
 * {@link #isSlip} looks past one wrong letter and wants the same given name.
 */
public final class NameVariants {

    /** One row of the table. */
    public record Row(String kind, String form, List<String> others, String example) {
        public Row {
            others = List.copyOf(others);
        }
    }

    /** A short family name has too many neighbours that are other names: Hale and Hall, Brun and Braun. */
    private static final int SLIP_LETTERS_MIN = 6;

    private static final NameVariants WELL_KNOWN = new NameVariants(rows());

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String[]> endings = new ArrayList<>();
    private final List<String[]> beginnings = new ArrayList<>();
    private final List<String[]> letters = new ArrayList<>();
    private final List<String[]> sounds = new ArrayList<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    /** States by their adjectives. */
    private final Map<String, String> states = new HashMap<>();
    /** What a first name may be short for. */
    private final Map<String, Set<String>> longer = new HashMap<>();

    NameVariants(List<Row> rows) {
        for (Row row : rows) {
            switch (row.kind()) {
                case "given" -> row.others().forEach(other -> given.put(other, row.form()));
                case "letter" -> row.others().forEach(other -> letters.add(new String[] {other, row.form()}));
                case "sound" -> row.others().forEach(other -> sounds.add(new String[] {other, row.form()}));
                case "name" -> row.others().forEach(other -> names.put(other, row.form()));
                case "ending" -> row.others().forEach(other -> endings.add(new String[] {other, row.form()}));
                case "beginning" -> row.others().forEach(other -> beginnings.add(new String[] {other, row.form()}));
                case "adjective" -> row.others().forEach(other -> states.put(other, row.form()));
                case "short" -> {
                    // below, when all spellings of given names are known
                }
                default ->
                    words.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.form());
            }
        }
        rows.stream()
                .filter(row -> row.kind().equals("short"))
                .forEach(row -> row.others()
                        .forEach(other -> longer.computeIfAbsent(given(other), unseen -> new HashSet<>())
                                .add(given(row.form()))));
    }

    public static NameVariants wellKnown() {
        return WELL_KNOWN;
    }

    /** A folded given name in the form that its spellings share. */
    public String given(String folded) {
        String form = given.getOrDefault(folded, folded);
        for (String[] letter : letters) {
            form = form.replace(letter[0], letter[1]);
        }
        return form;
    }

    /** A folded family name likewise; the first ending and the first beginning that fit are put right. */
    public String family(String folded) {
        String ended = folded;
        for (String[] ending : endings) {
            if (folded.endsWith(ending[0]) && folded.length() > ending[0].length() + 1) {
                ended = folded.substring(0, folded.length() - ending[0].length()) + ending[1];
                break;
            }
        }
        for (String[] beginning : beginnings) {
            if (ended.startsWith(beginning[0]) && ended.length() > beginning[0].length() + 2) {
                return beginning[1] + ended.substring(beginning[0].length());
            }
        }
        return ended;
    }

    /** The folded name of a body or place likewise. */
    public String name(String folded) {
        return names.getOrDefault(folded, folded);
    }

    /** The other folded names of a body or place that {@link #name} folds to this one. */
    public List<String> othersOf(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The state, as {@link #name} folds it, that a folded adjective is of: {@code france} for "french". */
    public Optional<String> stateOf(String adjective) {
        return Optional.ofNullable(states.get(adjective));
    }

    /** True if the folded name is one of the states whose adjectives are known. */
    public boolean isState(String folded) {
        return states.containsValue(name(folded));
    }

    /** True if one folded first name is short for the other: "Mike" for "Michael". */
    public boolean isShort(String given, String full) {
        return longer.getOrDefault(given(given), Set.of()).contains(given(full));
    }

    /** What a family name comes to when the letters that transliterations put for one another are one. */
    public String sound(String family) {
        String form = family(family);
        for (String[] sound : sounds) {
            form = form.replace(sound[0], sound[1]);
        }
        return form;
    }

    /** True if two family names of six letters and more differ by one letter, or by two that changed places. */
    public static boolean isSlip(String one, String other) {
        boolean longEnough = Math.min(one.length(), other.length()) >= SLIP_LETTERS_MIN;
        if (!longEnough || Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - begin - end;
        int right = other.length() - begin - end;
        boolean swapped = left == 2
                && right == 2
                && one.charAt(begin) == other.charAt(begin + 1)
                && one.charAt(begin + 1) == other.charAt(begin);
        return Math.max(left, right) <= 1 || swapped;
    }

    /** True if the folded word is in the table under a kind of single words, such as {@code honorific}. */
    public boolean has(String kind, String folded) {
        return words.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** The table, in the order of the file, then what the list of states says of names and adjectives. */
    public static List<Row> rows() {
        return Stream.concat(
                        TabbedLines.read(NameVariants.class, "name-variants.tsv", 4).stream()
                                .map(columns -> new Row(
                                        columns.get(0), columns.get(1), others(columns.get(2)), columns.get(3))),
                        StateNames.rows().stream())
                .toList();
    }

    private static List<String> others(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(other -> !other.isEmpty())
                .toList();
    }
}
