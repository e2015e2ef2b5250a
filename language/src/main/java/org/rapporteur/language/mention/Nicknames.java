package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Joins a name that a nickname in quotation marks or brackets parts: Maria “Mia” Vance. */
final class Nicknames {

    private static final Pattern NICKNAME = Pattern.compile("\\s+[\"“”‘'(][\\p{L}. -]{1,24}[\"“”’')]\\s+");

    private Nicknames() {}

    /** The names in reading order, those of one person around a nickname made one. */
    static List<Name> join(SourceText text, List<Name> names) {
        List<Name> joined = new ArrayList<>();
        for (Name name : names) {
            int last = joined.size() - 1;
            if (last >= 0 && partsOneName(text, joined.get(last), name)) {
                joined.set(last, new Name(joined.get(last).span().cover(name.span()), EntityKind.PERSON));
            } else if (last < 0 || !joined.get(last).span().overlaps(name.span())) {
                joined.add(name);
            }
        }
        return joined;
    }

    private static boolean partsOneName(SourceText text, Name before, Name behind) {
        if (before.kind() != EntityKind.PERSON
                || behind.kind() != EntityKind.PERSON
                || !before.span().isBefore(behind.span())) {
            return false;
        }
        int begin = before.span().end();
        int end = behind.span().begin();
        String between = text.slice(new Span(begin, end));
        return NICKNAME.matcher(between).matches();
    }
}
