package org.rapporteur.core.decision;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a ruling says of its subject.
 *
 * @param value words with one space between them, in the form of the key
 */
public record Term(TermKey key, String value) {

    private static final Pattern REF = Pattern.compile("@(\\d+)");

    /** @throws UnreadableRulingException if the value has not the form of the key */
    public Term {
        if (!key.fits(value)) {
            throw new UnreadableRulingException("%s: found '%s'; wanted %s".formatted(key.word(), value, key.wanted()));
        }
    }

    /** The words of the value. */
    public List<String> words() {
        return Arrays.asList(value.split(" "));
    }

    /** The selectors that it speaks of, by number from 1, in its order. */
    public List<Integer> refs() {
        return refs(value);
    }

    static List<Integer> refs(String value) {
        return REF.matcher(value)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** For a person: numbers of selectors give way to their words. */
    String inWords(List<String> words) {
        String spoken = value.replaceAll("(?<=\\p{Alnum})@\\d+", "");
        return key.word() + ": " + REF.matcher(spoken).replaceAll(found -> quoted(found.group(1), words));
    }

    private static String quoted(String number, List<String> words) {
        return Matcher.quoteReplacement("“" + words.get(Integer.parseInt(number) - 1) + "”");
    }
}
