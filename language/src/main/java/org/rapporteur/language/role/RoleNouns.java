package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.token.TabbedLines;

/** The nouns that say what a person is, from {@code role-nouns.tsv}, each with its plural. */
final class RoleNouns {

    /**
     * A noun of the list.
     *
     * @param noun its singular in lower case, of one word or several
     */
    record RoleNoun(String noun, NounSort sort, boolean plural) {}

    /** Of a noun like "chief of staff" or "attorney general" the first word takes the plural. */
    private static final List<String> BEHIND_THE_PLURAL = List.of("of", "in", "at", "general", "emeritus", "elect");

    private final Map<String, RoleNoun> byForm = new HashMap<>();

    private RoleNouns(RoleWords words) {
        for (List<String> line : lines()) {
            NounSort sort = NounSort.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            for (String noun : line.get(1).split(", ", -1)) {
                byForm.putIfAbsent(noun, new RoleNoun(noun, sort, false));
            }
        }
        for (RoleNoun noun : List.copyOf(byForm.values())) {
            byForm.putIfAbsent(plural(noun.noun()), new RoleNoun(noun.noun(), noun.sort(), true));
        }
        words.abbreviations().forEach((form, noun) -> byForm.put(form, abbreviated(form, noun)));
    }

    private RoleNoun abbreviated(String form, String noun) {
        NounSort sort =
                Optional.ofNullable(byForm.get(noun)).map(RoleNoun::sort).orElse(NounSort.OFFICE);
        return new RoleNoun(noun, sort, form.replace(".", "").endsWith("s"));
    }

    static RoleNouns load(RoleWords words) {
        return new RoleNouns(words);
    }

    /** Sort, nouns. */
    static List<List<String>> lines() {
        return TabbedLines.read(RoleNouns.class, "role-nouns.tsv", 2);
    }

    /** Every noun with its sort, in the order of the list. */
    static Map<String, NounSort> sorts() {
        Map<String, NounSort> sorts = new LinkedHashMap<>();
        for (List<String> line : lines()) {
            for (String noun : line.get(1).split(", ", -1)) {
                sorts.putIfAbsent(noun, NounSort.valueOf(line.get(0).toUpperCase(Locale.ROOT)));
            }
        }
        return sorts;
    }

    /** The noun of these words, in lower case with one space between them. */
    Optional<RoleNoun> find(String words) {
        return Optional.ofNullable(byForm.get(words));
    }

    static String plural(String noun) {
        List<String> words = new ArrayList<>(Arrays.asList(noun.split(" ")));
        int at = words.size() - 1;
        for (int i = 1; i < words.size(); i++) {
            if (BEHIND_THE_PLURAL.contains(words.get(i))) {
                at = i - 1;
                break;
            }
        }
        words.set(at, pluralOfWord(words.get(at)));
        return String.join(" ", words);
    }

    private static String pluralOfWord(String word) {
        if (word.endsWith("man") && !word.endsWith("human")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("person") && word.length() > 6) {
            return word.substring(0, word.length() - 6) + "people";
        }
        boolean vowelBefore = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0;
        if (word.endsWith("y") && !vowelBefore) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }
}
