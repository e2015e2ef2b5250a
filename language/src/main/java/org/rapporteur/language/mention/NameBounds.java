package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.States;

/**
 * Sets the bounds of names that a tagger drew too wide: the possessive ending goes, a list of bodies or
 * places is parted at its commas, a state and whom it is named with are two, a pronoun and a person's home go, and a person's noun behind a body's name ("the Ledger source") goes.
 */
final class NameBounds {

    private static final Set<String> PERSONS_NOUNS = Set.of(
            "source",
            "sources",
            "official",
            "officials",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "aide",
            "aides",
            "adviser",
            "advisers",
            "reporter",
            "correspondent",
            "editor",
            "leader",
            "leaders",
            "envoy",
            "delegate",
            "delegates",
            "staff",
            "lawyer",
            "lawyers",
            "chief",
            "member",
            "members",
            "states",
            "allies",
            "supporters",
            "voters",
            "analyst",
            "analysts",
            "senator",
            "senators",
            "governor",
            "governors",
            "lawmaker",
            "lawmakers",
            "candidate",
            "candidates",
            "nominee");

    private static final Pattern PAIR = Pattern.compile("(\\p{Lu}\\S*)\\s+and\\s+(\\p{Lu}\\S*)");

    private static final Pattern FULL_NAME_OF = Pattern.compile("(\\p{Lu}\\S* .*?\\S) of \\p{Lu}.*", Pattern.DOTALL);

    /** "The Solen-run Ports Department" is called Ports Department. */
    private static final Pattern WHOSE_HAND = Pattern.compile(
            ".*\\p{L}[-‐‑](?:run|led|backed|controlled|owned|dominated|funded|sponsored|aligned|appointed|friendly)"
                    + "\\s+(\\p{Lu}\\S*\\s.*)",
            Pattern.DOTALL);

    /** What sort of body it is, and not how it is called. */
    private static final Set<String> SORTS = Set.of("super pac", "super pacs", "pac", "pacs", "super-pac");

    /** What a tagger that knows who is meant takes for a name now and then. */
    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "i", "me", "my", "we", "us",
            "our", "you", "your", "who", "himself", "herself");

    private static final Set<String> BODIES = Set.of(
            "Committee",
            "Party",
            "Association",
            "Ministry",
            "Council",
            "Department",
            "Senate",
            "Court",
            "University",
            "Foundation",
            "Commission",
            "Agency",
            "Institute",
            "Union",
            "Bank",
            "Board",
            "Bureau",
            "Campaign",
            "Center",
            "Centre",
            "Coalition",
            "Congress",
            "Federation",
            "Fund",
            "Group",
            "League",
            "Network",
            "Organization",
            "Parliament",
            "Society",
            "Television",
            "Times",
            "Post",
            "Journal",
            "News",
            "Tribune",
            "Herald",
            "Gazette");

    private static final Set<String> PEOPLES = Set.of(
            "Republicans",
            "Democrats",
            "Conservatives",
            "Liberals",
            "Progressives",
            "Independents",
            "Libertarians",
            "Socialists",
            "Americans",
            "Russians",
            "Ukrainians",
            "Europeans",
            "Israelis",
            "Palestinians",
            "Muslims",
            "Christians",
            "Jews",
            "Catholics",
            "Evangelicals",
            "Latinos",
            "Hispanics",
            "Blacks",
            "Whites",
            "Senators",
            "Voters");

    private NameBounds() {}

    static List<Name> fit(SourceText text, List<Name> names) {
        List<Name> fitted = new ArrayList<>();
        for (Name drawn : names) {
            for (Name name : parts(text, drawn)) {
                Span part = name.span();
                Span own = withoutNoun(text, withoutPossessive(text, part), name.kind());
                Span bare = withoutHand(text, withoutPlace(text, own, name.kind()), name.kind());
                String words = text.slice(bare);
                boolean person = name.kind() == EntityKind.PERSON;
                boolean noName = PRONOUNS.contains(words.toLowerCase(Locale.ROOT))
                        || SORTS.contains(words.toLowerCase(Locale.ROOT))
                        || person && words.chars().noneMatch(Character::isUpperCase);
                if (!bare.isEmpty() && !noName) {
                    fitted.add(new Name(bare, person ? withoutPersons(words) : name.kind()));
                }
            }
        }
        return fitted;
    }

    /** "Republicans" are no person, and neither is the "Harbour Committee". */
    private static EntityKind withoutPersons(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.length() < words.length() && BODIES.contains(last)) {
            return EntityKind.ORGANISATION;
        }
        return PEOPLES.contains(last) ? EntityKind.GROUP : EntityKind.PERSON;
    }

    private static List<Name> parts(SourceText text, Name name) {
        Optional<List<Name>> pair = pair(text, name);
        if (pair.isPresent()) {
            return pair.get();
        }
        return commaParts(text, name).stream()
                .map(span -> new Name(span, name.kind()))
                .toList();
    }

    /** "Israel and Hamas": a state beside another name of one word is no part of a body's name. */
    private static Optional<List<Name>> pair(SourceText text, Name name) {
        String words = text.slice(name.span());
        Matcher two = PAIR.matcher(words);
        boolean parted = name.kind() == EntityKind.ORGANISATION
                && two.matches()
                && States.find(words).isEmpty()
                && States.find(two.group(1)).isPresent();
        return parted
                ? Optional.of(List.of(
                        new Name(new Span(0, two.end(1)).shift(name.span().begin()), EntityKind.PLACE),
                        new Name(
                                new Span(two.start(2), words.length())
                                        .shift(name.span().begin()),
                                States.find(two.group(2)).isPresent() ? EntityKind.PLACE : name.kind())))
                : Optional.empty();
    }

    private static List<Span> commaParts(SourceText text, Name name) {
        String words = text.slice(name.span());
        if (name.kind() == EntityKind.PERSON || !words.contains(", ")) {
            return List.of(name.span());
        }
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int comma = words.indexOf(", "); comma >= 0; comma = words.indexOf(", ", from)) {
            parts.add(new Span(from, comma).shift(name.span().begin()));
            from = comma + 2;
        }
        parts.add(new Span(from, words.length()).shift(name.span().begin()));
        return parts;
    }

    /**
     * "Mira Solen of Tolmere" is called Mira Solen; "Astrid of Veldia" is called just that. A bracket that
     * opens in a name and closes behind it opens an insertion.
     */
    private static Span withoutPlace(SourceText text, Span span, EntityKind kind) {
        int bracket = text.slice(span).indexOf('[');
        if (bracket > 0 && text.slice(span).indexOf(']') < 0) {
            return new Span(
                    span.begin(),
                    span.begin()
                            + text.slice(span)
                                    .substring(0, bracket)
                                    .stripTrailing()
                                    .length());
        }
        Matcher place = FULL_NAME_OF.matcher(text.slice(span));
        return kind == EntityKind.PERSON && place.matches()
                ? new Span(span.begin(), span.begin() + place.end(1))
                : span;
    }

    private static Span withoutHand(SourceText text, Span span, EntityKind kind) {
        Matcher whose = WHOSE_HAND.matcher(text.slice(span));
        return kind == EntityKind.ORGANISATION && whose.matches()
                ? new Span(span.begin() + whose.start(1), span.end())
                : span;
    }

    private static Span withoutPossessive(SourceText text, Span span) {
        String words = text.slice(span);
        boolean possessive = words.endsWith("'s") || words.endsWith("’s");
        return possessive && words.length() > 2 ? new Span(span.begin(), span.end() - 2) : span;
    }

    private static Span withoutNoun(SourceText text, Span span, EntityKind kind) {
        String words = text.slice(span);
        int blank = words.lastIndexOf(' ');
        boolean noun = blank > 0 && PERSONS_NOUNS.contains(words.substring(blank + 1));
        return kind != EntityKind.PERSON && noun ? new Span(span.begin(), span.begin() + blank) : span;
    }
}
