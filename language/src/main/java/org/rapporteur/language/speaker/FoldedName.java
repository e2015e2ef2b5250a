package org.rapporteur.language.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.mention.NameVariants;

/**
 * The parts of a name without case, accents, possessive endings, honorifics, initials and suffixes: by
 * these the places of one name in an article are compared. Spellings of one part that
 * {@link NameVariants} knows count as the same.
 */
record FoldedName(List<String> parts) {

    private static final Set<String> LEFT_OUT = Set.of(
            "the", "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "jr", "sr", "ii", "iii", "iv");

    private static final NameVariants VARIANTS = NameVariants.wellKnown();

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    /** "O'Malley", "D'Arc": one part, however the apostrophe is drawn. */
    private static final Pattern INITIAL_APOSTROPHE = Pattern.compile("\\b([odl])['’](?=\\p{L}{2})");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    FoldedName {
        parts = List.copyOf(parts);
    }

    static FoldedName of(String words) {
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        String bare = POSSESSIVE
                .matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(INITIAL_APOSTROPHE.matcher(bare).replaceAll("$1"), -1)) {
            if (!part.isEmpty() && !LEFT_OUT.contains(part)) {
                parts.add(part);
            }
        }
        if (parts.size() > 2) {
            parts.subList(1, parts.size() - 1).removeIf(part -> part.length() == 1);
        }
        return new FoldedName(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** A given name and a family name at least. */
    boolean isFull() {
        return parts.size() > 1;
    }

    /** The family name in the form that its spellings share. */
    String last() {
        return VARIANTS.family(parts.get(parts.size() - 1));
    }

    /** The given name likewise. */
    String first() {
        return VARIANTS.given(parts.get(0));
    }

    /** As the name of a body or place: its words in the form that its spellings share. */
    FoldedName asPlace() {
        String words = String.join(" ", parts);
        String form = VARIANTS.name(words);
        return form.equals(words) ? this : new FoldedName(List.of(form.split(" ")));
    }

    /** True if two full names are one: first and last part agree. */
    boolean agreesWith(FoldedName other) {
        return isFull() && other.isFull() && first().equals(other.first()) && sharesLastWith(other);
    }

    /** True if two full names agree but for the spelling of the family name, or a slip in it. */
    boolean isSpellingOf(FoldedName other) {
        return isFull()
                && other.isFull()
                && first().equals(other.first())
                && (VARIANTS.sound(last()).equals(VARIANTS.sound(other.last()))
                        || NameVariants.isSlip(last(), other.last()));
    }

    /** True if this is an end of the other, "Kessel" of "Mara van Kessel", or its first part alone. */
    boolean isShortFor(FoldedName full) {
        int from = full.parts.size() - parts.size();
        boolean end = from > 0
                && sharesLastWith(full)
                && full.parts.subList(from, full.parts.size() - 1).equals(parts.subList(0, parts.size() - 1));
        return end || parts.size() == 1 && full.isFull() && full.first().equals(first());
    }

    /** True if the family name is the same. */
    boolean sharesLastWith(FoldedName other) {
        return last().equals(other.last());
    }
}
