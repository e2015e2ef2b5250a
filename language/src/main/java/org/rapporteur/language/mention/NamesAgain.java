package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Finds the places where the encoder passed over the family name of somebody whom the article names in full
 * elsewhere: "Solen" at the head of a quotation. A word that is also part of another kind of name is left alone.
 */
final class NamesAgain {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}'’@#-])\\p{Lu}[\\p{L}-]{3,}(?![\\p{L}\\p{N}@-])");
    private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\A ?\\p{Lu}");
    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}.'’-]* \\z");

    /** How far before a word another capital word may begin. */
    private static final int BEFORE = 24;

    private NamesAgain() {}

    /** The names with those that were passed over, in reading order. */
    static List<Name> add(SourceText text, List<Name> names) {
        Set<String> families = families(text, names);
        List<Name> all = new ArrayList<>(names);
        Matcher word = WORD.matcher(text.characters());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (families.contains(word.group())
                    && names.stream().noneMatch(name -> name.span().overlaps(span))
                    && standsAlone(text.characters(), span)) {
                all.add(new Name(span, EntityKind.PERSON));
            }
        }
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private static Set<String> families(SourceText text, List<Name> names) {
        Set<String> families = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Name name : names) {
            String[] words = text.slice(name.span()).split("\\s+");
            if (name.kind() == EntityKind.PERSON && words.length > 1) {
                families.add(words[words.length - 1]);
            } else if (name.kind() != EntityKind.PERSON) {
                others.addAll(List.of(words));
            }
        }
        families.removeAll(others);
        return families;
    }

    private static boolean standsAlone(String characters, Span span) {
        String behind = characters.substring(span.end(), Math.min(characters.length(), span.end() + 2));
        String before = characters.substring(Math.max(0, span.begin() - BEFORE), span.begin());
        return !CAPITAL_BEHIND.matcher(behind).find()
                && !CAPITAL_BEFORE.matcher(before).find();
    }
}
