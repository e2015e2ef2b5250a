package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;

/**
 * Gives role words to the persons beside whom they stand: a title before a name, an apposition before
 * or behind it, a role behind "is", "was" or "as".
 */
final class Roles {

    /** Between a role and the name behind it: "Secretary of State Mara Vell", "the envoy, Mara Vell". */
    private static final Pattern ROLE_THEN_NAME = Pattern.compile("\\s+|,\\s+");

    /** Between a name and the role behind it. */
    private static final Pattern NAME_THEN_ROLE =
            Pattern.compile("(?:,| \\(|,? (?:who )?(?:is|was|as|became|remains))\\s*(?:(?:now|then|also|still)\\s+)?"
                    + "(?:(?:the|a|an|his|her|its|their|our|one of)\\s+)?");

    private static final Pattern ROLE_THEN_ROLE = Pattern.compile(",\\s+|,?\\s+and\\s+");

    private final SourceText text;
    private final List<Name> persons;
    private final List<Span> roles;

    Roles(SourceText text, Names names) {
        this.text = text;
        this.roles = names.roles();
        this.persons = names.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .toList();
    }

    /** The name that a role belongs to, where it stands beside one. */
    Optional<Span> holderOf(Span role) {
        return rightBehind(role).or(() -> beside(role)).or(() -> holderOfNext(role));
    }

    /** A title: the name follows it without a comma. */
    private Optional<Span> rightBehind(Span role) {
        return nextName(role).filter(name -> between(role, name).isBlank());
    }

    private Optional<Span> nextName(Span role) {
        return persons.stream()
                .map(Name::span)
                .filter(name -> role.isBefore(name))
                .min(Comparator.naturalOrder());
    }

    /** "Chair of the board, Admiral Odo Varga": two roles of one person. */
    private Optional<Span> holderOfNext(Span role) {
        return roles.stream()
                .filter(role::isBefore)
                .min(Comparator.naturalOrder())
                .filter(next -> ROLE_THEN_ROLE.matcher(between(role, next)).matches())
                .flatMap(this::rightBehind);
    }

    private Optional<Span> beside(Span role) {
        Optional<Span> before = persons.stream()
                .map(Name::span)
                .filter(name -> name.isBefore(role))
                .max(Comparator.naturalOrder())
                .filter(name -> NAME_THEN_ROLE.matcher(between(name, role)).matches());
        return before.or(() -> nextName(role)
                .filter(name -> ROLE_THEN_NAME.matcher(between(role, name)).matches()));
    }

    private String between(Span earlier, Span later) {
        return text.characters().substring(earlier.end(), later.begin());
    }
}
