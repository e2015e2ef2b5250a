package org.rapporteur.assembly.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.mention.NameVariants;

/** The words by which an article may name somebody or something that another article, or the same, has named. */
final class NameForms {

    private static final Pattern HALF = Pattern.compile("(North|South|East|West) \\p{Lu}\\p{L}+");

    private static final int INITIALS_MAX = 3;
    private static final int PART_LETTERS_MIN = 3;

    /** How much of a name some words are. */
    enum Extent {
        WHOLE,
        /** A part of a person's name: the rest must be in the article. */
        PART,
        /** "North" of North Veldia: likewise, and behind "the". */
        HALF
    }

    private final NameVariants variants;
    private final Map<String, Extent> forms = new LinkedHashMap<>();

    private NameForms(NameVariants variants) {
        this.variants = variants;
    }

    /** Of those who are one, as the articles write them; without what is written small. */
    static Map<String, Extent> of(List<Spoken> same, NameVariants variants) {
        NameForms forms = new NameForms(variants);
        boolean person = Naming.kind(same) == EntityKind.PERSON;
        boolean full = same.stream().anyMatch(spoken -> spoken.entity().name().indexOf(' ') > 0);
        for (Spoken spoken : same) {
            for (Mention mention : spoken.entity().mentions()) {
                String words = spoken.article().text().slice(mention.span()).replaceFirst("^[Tt]he ", "");
                if (mention.form() == MentionForm.NAME
                        && isLarge(words)
                        && spoken.entity().kind() != EntityKind.GROUP) {
                    boolean part = person && full && words.indexOf(' ') < 0;
                    forms.put(words, part ? Extent.PART : Extent.WHOLE);
                    if (person && words.indexOf(' ') > 0) {
                        forms.putParts(words);
                    } else if (!person) {
                        forms.putShorter(words);
                    }
                }
            }
        }
        return forms.forms;
    }

    private static boolean isLarge(String words) {
        return Character.isUpperCase(words.codePointAt(0))
                && Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
    }

    private void put(String words, Extent extent) {
        forms.merge(words, extent, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** The first word and the last; no honorific, initial or "Jr". */
    private void putParts(String words) {
        String[] parts = words.split(" ", -1);
        for (String part : List.of(parts[0], parts[parts.length - 1])) {
            String folded = Folded.words(part);
            if (part.length() >= PART_LETTERS_MIN
                    && part.chars().allMatch(Character::isLetter)
                    && !variants.has("honorific", folded)
                    && !variants.has("suffix", folded)) {
                put(part, Extent.PART);
            }
        }
    }

    /** "US" and "U.S." of the United States, whichever of its names the articles were found to have; "North". */
    private void putShorter(String words) {
        for (String alias : variants.othersOf(variants.name(Folded.title(words)))) {
            if (alias.length() <= INITIALS_MAX) {
                String large = alias.toUpperCase(Locale.ROOT);
                put(large, Extent.WHOLE);
                put(large.replaceAll("(?<=.)", "."), Extent.WHOLE);
            }
        }
        Matcher half = HALF.matcher(words);
        if (half.matches() && variants.isState(Folded.title(words))) {
            put(half.group(1), Extent.HALF);
        }
    }

    /** The letters and digits that some words begin with. */
    static String firstWord(String words) {
        return firstWord(words, 0);
    }

    /** The letters and digits that stand from a place on. */
    static String firstWord(String characters, int begin) {
        int end = begin;
        while (end < characters.length() && Character.isLetterOrDigit(characters.charAt(end))) {
            end++;
        }
        return characters.substring(begin, end);
    }
}
