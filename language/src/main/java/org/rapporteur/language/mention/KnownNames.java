package org.rapporteur.language.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.TabbedLines;

/**
 * Corrects the kind of a name that is known: an outlet of the list is a body, and a capital that acts
 * ("Moscow wants"), or a name that the article itself shows to be a place's, is a place and no person,
 * unless a person of the article has that name.
 */
final class KnownNames {

    /** What the names of outlets end in; hardly anybody's family is called so. */
    private static final Set<String> OUTLET_ENDINGS = Set.of(
            "ledger",
            "times",
            "herald",
            "gazette",
            "tribune",
            "chronicle",
            "observer",
            "courier",
            "telegraph",
            "news",
            "examiner",
            "journal",
            "dispatch",
            "inquirer",
            "broadcasting",
            "radio");

    private final Set<String> outlets = OutletNames.proofs();
    private final Set<String> capitals = new HashSet<>();

    KnownNames() {
        lines().forEach(line -> capitals.add(line.get(0).toLowerCase(Locale.ROOT)));
    }

    /** Capital and example. */
    static List<List<String>> lines() {
        return TabbedLines.read(KnownNames.class, "capitals.tsv", 2);
    }

    /** The names in the same order, some with another kind. */
    List<Name> correct(SourceText text, List<Name> names) {
        Set<String> familyNames = new HashSet<>();
        for (Name name : names) {
            String words = lower(text, name);
            if (name.kind() == EntityKind.PERSON && words.indexOf(' ') > 0) {
                familyNames.add(words.substring(words.lastIndexOf(' ') + 1));
            }
        }
        PlaceSigns signs = new PlaceSigns(text);
        return names.stream()
                .map(name -> correct(text, name, familyNames, signs))
                .toList();
    }

    private Name correct(SourceText text, Name name, Set<String> familyNames, PlaceSigns signs) {
        String words = lower(text, name);
        int blank = words.lastIndexOf(' ');
        boolean soundsLikeOutlet = blank > 0 && OUTLET_ENDINGS.contains(words.substring(blank + 1));
        if (outlets.contains(words) || name.kind() == EntityKind.PERSON && soundsLikeOutlet) {
            return new Name(name.span(), EntityKind.ORGANISATION);
        }
        boolean place = name.kind() == EntityKind.PERSON
                && !familyNames.contains(words)
                && (capitals.contains(words) || blank < 0 && signs.showPlace(text.slice(name.span())));
        return place ? new Name(name.span(), EntityKind.PLACE) : name;
    }

    private static String lower(SourceText text, Name name) {
        return text.slice(name.span()).toLowerCase(Locale.ROOT);
    }
}
