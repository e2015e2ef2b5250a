package org.rapporteur.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the value of one key of front matter as YAML 1.2 has it: plain or quoted, on one line or folded
 * over several, as a block, or a list of values, which are joined by commas. Line breaks that it keeps
 * become spaces, for all that an imprint holds stands on one line. More lenient than YAML where people
 * are: a plain value may hold a colon.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/">YAML 1.2.2</a>
 */
final class YamlValue {
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");
    private static final Pattern BLOCK = Pattern.compile("[|>][-+1-9]{0,2}([ \t]+#.*)?");
    private static final Pattern ITEM = Pattern.compile("-([ \t].*)?");
    private static final Pattern MAPPING = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*:([ \t].*)?");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \t]*\\R\\s*");
    private static final String MAPPING_FOUND = "a mapping; wanted one value";

    private YamlValue() {}

    /**
     * Reads a value.
     *
     * @param lines what stands behind the colon, then the lines below that belong to it, as they are
     * @return empty if nothing is given
     * @throws IllegalArgumentException if it cannot be read; the message says why
     */
    static String parse(List<String> lines) {
        String value = LINE_BREAK.matcher(decode(lines)).replaceAll(" ").strip();
        value.chars().filter(Character::isISOControl).findFirst().ifPresent(control -> {
            throw new IllegalArgumentException("holds the control character U+%04X".formatted(control));
        });
        return value;
    }

    private static String decode(List<String> lines) {
        String first = lines.get(0).strip();
        if (first.isEmpty() || first.startsWith("#")) {
            return below(lines.subList(1, lines.size()));
        }
        return switch (first.charAt(0)) {
            case '"', '\'' -> YamlQuotation.parse(joined(first, lines));
            case '[' -> flowList(joined(first, lines));
            case '{' -> throw new IllegalArgumentException(MAPPING_FOUND);
            case '&', '*', '!' ->
                throw new IllegalArgumentException(
                        "begins with %s, to which YAML gives a meaning of its own; wanted quotation marks around it"
                                .formatted(first.charAt(0)));
            default -> BLOCK.matcher(first).matches() ? block(lines) : plain(first, lines);
        };
    }

    private static String joined(String first, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.set(0, first);
        return String.join("\n", all);
    }

    /** What stands on the lines below the key. */
    private static String below(List<String> lines) {
        List<String> said = lines.stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .toList();
        if (said.isEmpty()) {
            return "";
        }
        if (ITEM.matcher(said.get(0).strip()).matches()) {
            return list(said);
        }
        if (MAPPING.matcher(said.get(0).strip()).matches()) {
            throw new IllegalArgumentException(MAPPING_FOUND);
        }
        return decode(said);
    }

    private static String list(List<String> lines) {
        List<List<String>> items = new ArrayList<>();
        for (String line : lines) {
            String bare = line.strip();
            if (ITEM.matcher(bare).matches()) {
                items.add(new ArrayList<>(List.of(bare.substring(1))));
            } else {
                items.get(items.size() - 1).add(line);
            }
        }
        Predicate<String> mapping = item -> MAPPING.matcher(item.strip()).matches();
        if (items.stream().anyMatch(item -> mapping.test(item.get(0)))) {
            throw new IllegalArgumentException("a list of mappings; wanted one value or a list of values");
        }
        return items.stream()
                .map(YamlValue::decode)
                .filter(item -> !item.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** {@code [a, "b, c"]}, over one line or several. */
    private static String flowList(String written) {
        List<String> items = new ArrayList<>();
        int begin = 1;
        int at = 1;
        while (at < written.length() && written.charAt(at) != ']') {
            char sign = written.charAt(at);
            boolean opens = written.substring(begin, at).isBlank();
            if (opens && (sign == '"' || sign == '\'')) {
                at = YamlQuotation.end(written, at);
            } else if (sign == '[' || sign == '{') {
                throw new IllegalArgumentException("a list of lists or mappings; wanted a list of values");
            } else if (sign == ',') {
                items.add(written.substring(begin, at));
                begin = ++at;
            } else {
                at++;
            }
        }
        if (at >= written.length()) {
            throw new IllegalArgumentException("a list that no ] closes");
        }
        items.add(written.substring(begin, at));
        String behind = written.substring(at + 1);
        if (!behind.isBlank() && !behind.strip().startsWith("#")) {
            throw new IllegalArgumentException("found '%s' behind the list".formatted(behind.strip()));
        }
        return items.stream()
                .map(item -> decode(List.of(item.split("\n", -1))))
                .filter(item -> !item.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Folded or not: either way it comes to one line. */
    private static String block(List<String> lines) {
        return lines.subList(1, lines.size()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String plain(String first, List<String> lines) {
        List<String> said = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            String line = number == 0 ? first : lines.get(number).strip();
            int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
            said.add((comment < 0 ? line : line.substring(0, comment)).strip());
            if (comment >= 0) {
                break;
            }
        }
        String value = said.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        return NOTHING.contains(value) ? "" : value;
    }
}
