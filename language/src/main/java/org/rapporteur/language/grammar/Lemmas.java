package org.rapporteur.language.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.token.TabbedLines;

/**
 * The dictionary forms of English words by their part of speech: from a list where they are irregular,
 * else by their endings. Safe for use by many threads.
 */
public final class Lemmas {

    private final Map<PartOfSpeech, Map<String, String>> listed;
    private final LemmaEndings stems = LemmaEndings.load("stem");
    private final LemmaEndings verbs = LemmaEndings.load("verb");
    private final LemmaEndings nouns = LemmaEndings.load("noun");
    private final LemmaEndings more = LemmaEndings.load("more");
    private final LemmaEndings most = LemmaEndings.load("most");

    private Lemmas(Map<PartOfSpeech, Map<String, String>> listed) {
        this.listed = listed;
    }

    /** Reads the lists that come with the program. */
    public static Lemmas load() {
        Map<PartOfSpeech, Map<String, String>> listed = new HashMap<>();
        for (List<String> line : listedForms()) {
            Map<String, String> forms =
                    listed.computeIfAbsent(PartOfSpeech.valueOf(line.get(0)), part -> new HashMap<>());
            for (String form : line.get(2).split(" ", -1)) {
                forms.putIfAbsent(form, line.get(1));
            }
        }
        Map<String, String> verbs = listed.computeIfAbsent(PartOfSpeech.VERB, part -> new HashMap<>());
        for (List<String> line : Inflection.irregularVerbs()) {
            verbs.putIfAbsent(line.get(1), line.get(0));
            verbs.putIfAbsent(line.get(2), line.get(0));
        }
        for (List<String> line : Inflection.irregularVerbs()) {
            verbs.putIfAbsent(line.get(0), line.get(0));
        }
        return new Lemmas(listed);
    }

    /** Part, dictionary form, forms. */
    static List<List<String>> listedForms() {
        return TabbedLines.read(Lemmas.class, "lemma-forms.tsv", 3);
    }

    /**
     * The dictionary form of a word, in small letters; but names as they are written, in the plural as
     * well, and adjectives and abbreviations with their capitals.
     *
     * @param form with straight apostrophes
     */
    public String of(String form, PartOfSpeech part) {
        String small = form.toLowerCase(Locale.ROOT);
        String found = listed.getOrDefault(part, Map.of()).get(small);
        if (found != null) {
            return found;
        }
        return switch (part) {
            case PROPN, PUNCT, SYM, X -> form;
            case VERB, AUX -> verb(small);
            case NOUN -> isAbbreviation(form) ? form : small.length() > 2 ? nouns.apply(small) : small;
            case ADJ -> adjective(form);
            case NUM -> isAbbreviation(form) ? form : small.replace(",", "");
            case ADP, ADV, CCONJ, DET, INTJ, PART, PRON, SCONJ -> small;
        };
    }

    /** "TV", "IV"; it begins and ends with a capital. */
    private static boolean isAbbreviation(String form) {
        return form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isUpperCase(form.charAt(form.length() - 1));
    }

    private String verb(String form) {
        if (endsBehindVowel(form, "ed")) {
            return stems.apply(form.substring(0, form.length() - 2));
        }
        if (endsBehindVowel(form, "ing")) {
            return stems.apply(form.substring(0, form.length() - 3));
        }
        return form.length() > 2 ? verbs.apply(form) : form;
    }

    private String adjective(String form) {
        if (endsBehindVowel(form, "er")) {
            return more.apply(form);
        }
        return endsBehindVowel(form, "est") ? most.apply(form) : form;
    }

    /** "Planned" but not "sped", "seeing" but not "sting". */
    private static boolean endsBehindVowel(String form, String ending) {
        if (!form.endsWith(ending)) {
            return false;
        }
        for (int at = 0; at < form.length() - ending.length(); at++) {
            if ("aeiouy".indexOf(form.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
