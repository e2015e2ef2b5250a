package org.rapporteur.language.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;

/**
 * The bodies and places that an article names in full, and what one word of such a name is where it stands
 * alone: "the Ledger" of the Corran Ledger, "Skerrivane" of Skerrivane One.
 */
final class FullNames {

    /** "University of Solen", "Court in Tolmere": the last word is the name of something else. */
    private static final Set<String> JOINING = Set.of("of", "on", "for", "in", "at", "and", "&", "to");

    /** "Lake Orrin", "Fort Solen": the last word may be whom it is called after. */
    private static final Set<String> CALLED_AFTER = Set.of(
            "lake", "mount", "fort", "port", "camp", "cape", "saint", "st.", "st", "san", "santa", "são", "le", "la",
            "el", "los", "las", "de", "van", "von");

    /** Behind the name of a place they make that of a channel. */
    static final Set<String> CHANNELS = Set.of("One", "Two", "Three", "TV", "Television", "Radio", "News");

    private final Map<String, EntityKind> kinds = new HashMap<>();

    FullNames(SourceText text, List<Name> names) {
        Set<String> persons = new HashSet<>();
        for (Name name : names) {
            String[] words = text.slice(name.span()).split("\\s+");
            if (words.length > 1 && name.kind() == EntityKind.PERSON) {
                persons.addAll(List.of(words));
            } else if (words.length > 1) {
                take(words, name.kind());
            }
        }
        kinds.keySet().removeAll(persons);
    }

    private void take(String[] words, EntityKind kind) {
        boolean body = kind == EntityKind.ORGANISATION;
        boolean simple = List.of(words).stream().noneMatch(JOINING::contains)
                && !CALLED_AFTER.contains(words[0].toLowerCase(Locale.ROOT));
        String last = words[words.length - 1];
        if ((body || kind == EntityKind.PLACE) && simple && last.chars().anyMatch(Character::isLowerCase)) {
            kinds.merge(last, kind, (one, other) -> EntityKind.ORGANISATION);
        }
        if (body && words.length == 2 && CHANNELS.contains(last)) {
            kinds.putIfAbsent(words[0], EntityKind.PLACE);
        }
    }

    /** What a word is by itself; empty if it ends no such name, or is part of a person's. */
    Optional<EntityKind> kindOf(String word) {
        return Optional.ofNullable(kinds.get(word));
    }
}
