package org.rapporteur.language.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/**
 * All forms of an English verb or noun from its dictionary form. Exact for the words of our lists:
 * irregular verbs, and those of several syllables that double their consonant, stand in a list.
 */
public final class Inflection {

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular;

    private Inflection(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** Reads the list that comes with the program. */
    public static Inflection load() {
        Map<String, List<String>> irregular = new HashMap<>();
        for (List<String> line : irregularVerbs()) {
            irregular.put(line.get(0), List.of(line.get(1), line.get(2)));
        }
        return new Inflection(Map.copyOf(irregular));
    }

    /** Dictionary form, past, participle, example. */
    static List<List<String>> irregularVerbs() {
        return TabbedLines.read(Inflection.class, "irregular-verbs.tsv", 4);
    }

    /** The dictionary form first; both spellings of {@code -ize} and of a doubled {@code l}. */
    public Set<String> verbForms(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        addVerbForms(lemma, forms);
        if (lemma.endsWith("ize")) {
            addVerbForms(lemma.substring(0, lemma.length() - 3) + "ise", forms);
        }
        return forms;
    }

    /** Singular and plural. */
    public Set<String> nounForms(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        forms.add(withS(lemma));
        return forms;
    }

    private void addVerbForms(String lemma, Set<String> forms) {
        forms.add(lemma);
        forms.add(withS(lemma));
        List<String> listed = irregular.getOrDefault(lemma, List.of());
        boolean listedDoubles = listed.stream().anyMatch((doubled(lemma) + "ed")::equals);
        boolean regular = listed.isEmpty() || listed.get(0).endsWith("ed");
        boolean doubles =
                listedDoubles || isShort(lemma) && (listed.isEmpty() || !regular) || !regular && endsShort(lemma);
        forms.addAll(listed);
        if (listed.isEmpty() || listedDoubles && lemma.endsWith("l") || hasRegularTwin(lemma)) {
            forms.add(past(lemma, doubles && !lemma.endsWith("l")));
        }
        forms.add(present(lemma, doubles));
        if (doubles && lemma.endsWith("l")) {
            forms.add(present(lemma, false));
        }
    }

    /** Two verbs that are as often regular: spelled and spelt, learned and learnt. */
    private static boolean hasRegularTwin(String lemma) {
        return lemma.equals("spell") || lemma.equals("learn");
    }

    private static String past(String lemma, boolean doubles) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return (doubles ? doubled(lemma) : lemma) + "ed";
    }

    private static String present(String lemma, boolean doubles) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.length() > 2
                && lemma.endsWith("e")
                && !lemma.endsWith("ee")
                && !lemma.endsWith("oe")
                && !lemma.endsWith("ye")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return (doubles ? doubled(lemma) : lemma) + "ing";
    }

    private static String withS(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (hisses ? "es" : "s");
    }

    private static String doubled(String lemma) {
        return lemma + lemma.charAt(lemma.length() - 1);
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && !isVowel(lemma, lemma.length() - 2);
    }

    /** One syllable that ends in one vowel and one consonant: plan, rip, quip; not air, crow, term. */
    private static boolean isShort(String lemma) {
        for (int i = 0; i < lemma.length() - 2; i++) {
            if (isVowel(lemma, i)) {
                return false;
            }
        }
        return endsShort(lemma);
    }

    /** In one vowel and one consonant: plan, forget. An irregular verb bears its stress there. */
    private static boolean endsShort(String lemma) {
        int last = lemma.length() - 1;
        return last >= 2
                && !isVowel(lemma, last)
                && "wxy".indexOf(lemma.charAt(last)) < 0
                && isVowel(lemma, last - 1)
                && !isVowel(lemma, last - 2);
    }

    /** The u behind a q is none. */
    private static boolean isVowel(String lemma, int at) {
        boolean afterQ = at > 0 && lemma.charAt(at - 1) == 'q' && lemma.charAt(at) == 'u';
        return VOWELS.indexOf(lemma.charAt(at)) >= 0 && !afterQ;
    }
}
