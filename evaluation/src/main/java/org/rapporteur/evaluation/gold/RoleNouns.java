package org.rapporteur.evaluation.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the role or the form of address from the name in "Prime Minister Solen": corpora that mark whole mentions keep both in one. */
final class RoleNouns {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_’'-]+\\.?");
    private static final Set<String> LINKING = Set.of("of", "for", "to", "at", "in", "with", "on");
    private static final RoleNouns SHIPPED = new RoleNouns(WordList.read("role-nouns.txt"));

    private final Set<String> nouns;

    private RoleNouns(List<String> singular) {
        nouns = new HashSet<>(singular);
        nouns.addAll(List.of(
                "mr",
                "mrs",
                "ms",
                "miss",
                "dr",
                "sir",
                "secretaries",
                "attorneys",
                "spokesmen",
                "congressmen",
                "deputies"));
        singular.stream()
                .filter(noun -> !noun.endsWith(".") && !noun.endsWith("s"))
                .forEach(noun -> nouns.add(noun + "s"));
    }

    static RoleNouns shipped() {
        return SHIPPED;
    }

    boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return nouns.contains(lower) || nouns.contains(lower.replaceFirst("\\.+$", ""));
    }

    /** How many units of a mention of a person stand before the name; all of them if it is a role alone. */
    int lengthOfRole(String mention) {
        int roleEnd = 0;
        Matcher word = WORD.matcher(mention);
        while (word.find()) {
            if (has(word.group())) {
                roleEnd = word.end();
            } else if (roleEnd > 0 && LINKING.contains(word.group().toLowerCase(Locale.ROOT))) {
                return mention.length();
            }
        }
        while (roleEnd > 0 && roleEnd < mention.length() && " ,".indexOf(mention.charAt(roleEnd)) >= 0) {
            roleEnd++;
        }
        return roleEnd;
    }
}
