package org.rapporteur.language.mention;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * The names and the role words of one article.
 *
 * @param names in reading order and apart from each other
 * @param roles spans of words that say what somebody is ("the newly appointed chief negotiator"),
 *     likewise
 */
public record Names(List<Name> names, List<Span> roles) {

    public Names {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /** The names that lie wholly inside a span, in reading order. */
    public List<Name> within(Span span) {
        return names.stream().filter(name -> span.contains(name.span())).toList();
    }
}
