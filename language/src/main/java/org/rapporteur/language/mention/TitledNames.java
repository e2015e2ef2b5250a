package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Finds names that the encoder passed over right behind a title that hardly anything but a name follows:
 * "President Solen", "Sen. Lena Holt".
 */
final class TitledNames {

    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}.])(?:President|Premier|Senator|Congressman|Congresswoman|Governor|Mayor|Ambassador|AG|Sens?\\.|Reps?\\."
                    + "|Gov\\.|Mrs?\\.|Ms\\.)[ \\u00A0]((?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}\\.)"
                    + "(?:[ \\u00A0](?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}\\.)){0,3})");

    /** "ISIS leader Abu Hamid al-Varani": a name of several words behind whose leader somebody is. */
    private static final Pattern LED = Pattern.compile(
            "(?<![\\p{L}.])\\p{Lu}[\\p{L}.'’-]* (?:leader|chief|commander|founder|chairman|spokesman|spokeswoman)"
                    + "[ \\u00A0]((?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}\\.)"
                    + "(?:[ \\u00A0](?:(?:bin|ibn|al|von|van|de|del|da|der)[ \\u00A0])?"
                    + "(?:(?:al|el|ul|as|ad)-)?(?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}\\.)){1,3})");

    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

    /** What stands behind a title and is no name. */
    private static final Set<String> NO_NAMES = Set.of(
            "Pro",
            "Day",
            "Days",
            "Emeritus",
            "Elect",
            "General",
            "Office",
            "House",
            "Secretary",
            "Of",
            "The",
            "In",
            "At",
            "On",
            "For",
            "To",
            "Is",
            "Was",
            "Has",
            "Had",
            "Will",
            "Would",
            "Who",
            "And",
            "But",
            "Says",
            "Said");

    private TitledNames() {}

    /** The names with those that were passed over, in reading order. */
    static List<Name> add(SourceText text, List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        addThose(TITLED.matcher(text.characters()), all);
        addThose(LED.matcher(text.characters()), all);
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private static void addThose(Matcher titled, List<Name> all) {
        while (titled.find()) {
            String words = GENITIVE.matcher(titled.group(1)).replaceFirst("");
            Span span = new Span(titled.start(1), titled.start(1) + words.length());
            boolean free = all.stream().noneMatch(name -> name.span().overlaps(span));
            if (free && !NO_NAMES.contains(words.split("[ \\u00A0]", 2)[0])) {
                all.add(new Name(span, EntityKind.PERSON));
            }
        }
    }
}
