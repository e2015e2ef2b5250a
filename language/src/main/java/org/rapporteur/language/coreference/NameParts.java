package org.rapporteur.language.coreference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a name without case, accents, articles, honorifics, middle initials and suffixes. */
record NameParts(List<String> parts, String capitals) {

    private static final Set<String> LEFT_OUT = Set.of(
            "the", "a", "an", "of", "and", "for", "in", "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord",
            "lady", "jr", "sr", "ii", "iii", "iv");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POINTS = Pattern.compile("(?<=\\b\\p{L})\\.");
    /** Letters that a name in another alphabet is written with in this way or that: Zelensky, Zelenskyy. */
    private static final Pattern ENDING_Y = Pattern.compile("(?:iy|yy|yi|ii|ij|ij|y|i)$");

    private static final int SHORT_PART = 4;

    NameParts {
        parts = List.copyOf(parts);
    }

    static NameParts of(String words) {
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        String bare =
                POSSESSIVE.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
        List<String> parts = new ArrayList<>();
        StringBuilder capitals = new StringBuilder();
        for (String part : BETWEEN.split(POINTS.matcher(bare).replaceAll(""), -1)) {
            if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                capitals.append(part.charAt(0));
            }
            String small = part.toLowerCase(Locale.ROOT);
            if (!part.isEmpty() && !LEFT_OUT.contains(small)) {
                parts.add(folded(small));
            }
        }
        if (parts.size() > 2) {
            parts.subList(1, parts.size() - 1).removeIf(part -> part.length() == 1);
        }
        return new NameParts(parts, capitals.toString());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /** How two names go together. */
    enum Likeness {
        /** All parts are the same. */
        SAME,
        /** This is the beginning, the end or a middle of the other. */
        SHORT,
        /** The other is short for this. */
        LONG,
        /** One is made of the other's capitals. */
        LETTERS,
        /** They share a part, and each has one of its own. */
        IN_PART,
        NONE
    }

    Likeness likenessTo(NameParts other) {
        if (isEmpty() || other.isEmpty()) {
            return Likeness.NONE;
        }
        if (parts.equals(other.parts)) {
            return Likeness.SAME;
        }
        if (isInside(other)) {
            return Likeness.SHORT;
        }
        if (other.isInside(this)) {
            return Likeness.LONG;
        }
        if (isMadeOfCapitalsOf(other) || other.isMadeOfCapitalsOf(this)) {
            return Likeness.LETTERS;
        }
        Set<String> shared = new HashSet<>(parts);
        shared.retainAll(other.parts);
        return shared.isEmpty() ? Likeness.NONE : Likeness.IN_PART;
    }

    /** A part as it is compared: "Zelenskyy" is written "Zelensky" and "Zelenskiy" as well. */
    static String folded(String part) {
        return part.length() > SHORT_PART ? ENDING_Y.matcher(part).replaceFirst("i") : part;
    }

    private boolean isInside(NameParts other) {
        for (int from = 0; from + parts.size() < other.parts.size() + 1; from++) {
            if (other.parts.subList(from, from + parts.size()).equals(parts)) {
                return true;
            }
        }
        return parts.size() == 2
                && other.parts.size() > 2
                && first().equals(other.first())
                && last().equals(other.last());
    }

    private boolean isMadeOfCapitalsOf(NameParts other) {
        return parts.size() == 1
                && other.parts.size() > 1
                && first().length() > 1
                && first().equals(folded(other.capitals.toLowerCase(Locale.ROOT)));
    }
}
