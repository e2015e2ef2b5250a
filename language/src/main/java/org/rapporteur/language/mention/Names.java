package org.rapporteur.language.mention;

import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Markup;
import org.rapporteur.language.token.Tokens;

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

    /** Those that stand in no tag of markup. */
    public Names outsideMarkup(Tokens tokens) {
        return new Names(
                names.stream()
                        .filter(name -> tokens.within(name.span()).stream().noneMatch(Markup::isTag))
                        .toList(),
                roles.stream()
                        .filter(role -> tokens.within(role).stream().noneMatch(Markup::isTag))
                        .toList());
    }

    /** The names that lie wholly inside a span, in reading order. */
    public List<Name> within(Span span) {
        return names.stream().filter(name -> span.contains(name.span())).toList();
    }
}
