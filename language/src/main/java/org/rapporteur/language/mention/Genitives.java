package org.rapporteur.language.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** The genitive's ending is no part of a name: "Solen's". */
final class Genitives {

    private static final Pattern ENDING = Pattern.compile("['’ʼ]s?$");
    /** Bodies may be called so of themselves ("Macy's"), but hardly those known by initials or several words. */
    private static final Pattern BODY_OF_ONE_WORD = Pattern.compile("\\p{Lu}\\S*\\p{Ll}['’ʼ]s?");

    private Genitives() {}

    /** The span without the ending; the same if it has none. */
    static Span cut(SourceText text, Span name, EntityKind kind) {
        String words = text.slice(name);
        Matcher ending = ENDING.matcher(words);
        boolean ownName = kind == EntityKind.ORGANISATION
                && BODY_OF_ONE_WORD.matcher(words).matches();
        if (ownName || !ending.find() || ending.start() == 0) {
            return name;
        }
        int end = words.substring(0, ending.start()).stripTrailing().length();
        return end == 0 ? name : new Span(name.begin(), name.begin() + end);
    }
}
