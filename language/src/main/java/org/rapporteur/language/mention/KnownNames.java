package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.States;
import org.rapporteur.language.token.TabbedLines;

/**
 * Corrects the kind of a name that is known: an outlet or an acronym of the lists is a body, and so is an
 * embassy; a capital that acts ("Moscow wants"), or a name that the article itself shows to be a place's or
 * a body's, is that and no person, unless a person of the article has that name.
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

    /** What a place's name may end in that is a body all the same. */
    private static final Set<String> SEATS = Set.of("embassy", "consulate", "legation", "chancery");

    private static final Pattern CHANNEL = Pattern.compile(
            "\\A (" + String.join("|", new TreeSet<>(FullNames.CHANNELS)) + ")(?![\\p{L}\\p{N}-]| \\p{Lu})");

    private final Set<String> outlets = OutletNames.proofs();
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();

    KnownNames() {
        capitals().forEach(capital -> capitals.add(capital.toLowerCase(Locale.ROOT)));
        acronyms().forEach(line -> acronyms.add(line.get(0)));
    }

    /** Acronym and example. */
    static List<List<String>> acronyms() {
        return TabbedLines.read(KnownNames.class, "acronyms.tsv", 2);
    }

    /** Those that nobody else is called by, in every spelling. */
    static List<String> capitals() {
        return States.capitals().stream()
                .filter(capital -> !capital.isAlsoOther())
                .flatMap(capital -> capital.spellings().stream())
                .toList();
    }

    /** The names in the same order, some with another kind; a channel's number belongs to its name. */
    List<Name> correct(SourceText text, List<Name> names) {
        KindSigns signs = new KindSigns(text);
        List<Name> listed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size()
                    ? names.get(i + 1).span().begin()
                    : text.characters().length();
            listed.add(bearer(text, listed(text, channel(text, names.get(i), end)), signs));
        }
        Set<String> familyNames = new HashSet<>();
        for (Name name : listed) {
            String words = lower(text, name);
            if (name.kind() == EntityKind.PERSON && words.indexOf(' ') > 0) {
                familyNames.add(words.substring(words.lastIndexOf(' ') + 1));
            }
        }
        FullNames full = new FullNames(text, listed);
        return listed.stream()
                .map(name -> familyNames.contains(lower(text, name)) ? name : shown(text, name, full, signs))
                .toList();
    }

    /** "Odo Varga" is no place where the article has a Mr Varga. */
    private static Name bearer(SourceText text, Name name, KindSigns signs) {
        String words = text.slice(name.span());
        int blank = words.lastIndexOf(' ');
        boolean person = name.kind() == EntityKind.PLACE && blank > 0 && signs.showPerson(words.substring(blank + 1));
        return person ? new Name(name.span(), EntityKind.PERSON) : name;
    }

    /** "Skerrivane One" is no person, whatever Skerrivane may be. */
    private static Name channel(SourceText text, Name name, int end) {
        boolean single = text.slice(name.span()).chars().noneMatch(Character::isWhitespace);
        boolean may = name.kind() == EntityKind.PERSON || name.kind() == EntityKind.PLACE;
        Matcher behind = CHANNEL.matcher(text.characters()
                .substring(name.span().end(), Math.max(end, name.span().end())));
        return single && may && behind.find()
                ? new Name(new Span(name.span().begin(), name.span().end() + behind.end()), EntityKind.ORGANISATION)
                : name;
    }

    /** With the kind that the lists give it, if they know it. */
    private Name listed(SourceText text, Name name) {
        String words = lower(text, name);
        int blank = words.lastIndexOf(' ');
        String last = words.substring(blank + 1);
        boolean person = name.kind() == EntityKind.PERSON;
        boolean soundsLikeOutlet = blank > 0 && OUTLET_ENDINGS.contains(last);
        boolean body = outlets.contains(words)
                || acronyms.contains(text.slice(name.span()))
                || person && soundsLikeOutlet
                || name.kind() == EntityKind.PLACE && blank > 0 && SEATS.contains(last);
        return body ? new Name(name.span(), EntityKind.ORGANISATION) : name;
    }

    /** By what the article shows of it. */
    private Name shown(SourceText text, Name name, FullNames full, KindSigns signs) {
        String words = text.slice(name.span());
        boolean single = words.indexOf(' ') < 0;
        boolean person = name.kind() == EntityKind.PERSON;
        if (person && capitals.contains(lower(text, name))) {
            return new Name(name.span(), EntityKind.PLACE);
        }
        if (single && name.kind() == EntityKind.PLACE && signs.showPeople(words)) {
            return new Name(name.span(), EntityKind.GROUP);
        }
        if (!single || !person || signs.showPerson(words)) {
            return name;
        }
        return full.kindOf(words)
                .or(() -> signs.showPlace(words) ? Optional.of(EntityKind.PLACE) : Optional.empty())
                .or(() -> signs.showThing(words) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty())
                .map(kind -> new Name(name.span(), kind))
                .orElse(name);
    }

    private static String lower(SourceText text, Name name) {
        return text.slice(name.span()).toLowerCase(Locale.ROOT);
    }
}
