package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Tokens;

/**
 * The names that head a source: "Secretary of State Mara Vell", "Vell and Orrin", "the White House";
 * not those that only belong to it: "a spokesman for Vell", "Vell's lawyer", "Vell allies".
 */
final class NamedSources {

    private static final Set<String> COMPLEMENT = Set.of(
            "of", "for", "in", "at", "from", "to", "by", "with", "near", "behind", "against", "on", "about", "under",
            "inside", "around", "like", "who", "whose", "that", "which");

    /** What may follow a name that heads a source; another word makes the name belong to that word. */
    private static final Set<String> MAY_FOLLOW = Set.of(
            ",",
            "and",
            "or",
            "&",
            "(",
            ")",
            "\"",
            "-",
            "–",
            "—",
            ".",
            ":",
            "/",
            "of",
            "for",
            "in",
            "at",
            "from",
            "who",
            "whose",
            "which",
            "himself",
            "herself",
            "itself",
            "both",
            "also",
            "then",
            "now",
            "later",
            "on",
            "to",
            "as",
            "with",
            "by",
            "jr.",
            "sr.",
            "alone",
            "too",
            "along",
            "together",
            "yesterday",
            "today");

    private static final List<EntityKind> ORDER = List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);

    private final Tokens tokens;
    private final Names names;

    NamedSources(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Persons if there are any, else bodies, else places; in reading order. */
    List<Name> headsOf(Span source) {
        for (EntityKind kind : ORDER) {
            List<Name> heads = new ArrayList<>();
            for (Name name : names.within(source)) {
                if (name.kind() == kind && isHead(name.span(), source)) {
                    heads.add(name);
                }
            }
            if (!heads.isEmpty()) {
                return kind == EntityKind.PERSON ? heads : heads.subList(0, 1);
            }
        }
        return List.of();
    }

    private boolean isHead(Span name, Span source) {
        int first = tokens.at(name.begin());
        int behind = tokens.at(name.end());
        boolean possessed = behind < tokens.size()
                && tokens.get(behind).span().begin() < source.end()
                && !MAY_FOLLOW.contains(lower(behind));
        return !possessed && !isComplement(source, first);
    }

    /** True if a complement opens in the source before the name and no comma closes it. */
    private boolean isComplement(Span source, int name) {
        for (int at = name - 1; at >= 0 && tokens.get(at).span().begin() >= source.begin(); at--) {
            String word = lower(at);
            if (word.equals(",")) {
                return false;
            }
            if (COMPLEMENT.contains(word)) {
                return !isInsideTitle(at);
            }
        }
        return false;
    }

    /** "Secretary of State Mara Vell": the role words hold the "of" and end where the name begins. */
    private boolean isInsideTitle(int preposition) {
        Span word = tokens.get(preposition).span();
        return names.roles().stream().anyMatch(role -> role.contains(word) && endsBeforeName(role));
    }

    private boolean endsBeforeName(Span role) {
        int behind = tokens.at(role.end());
        return behind < tokens.size()
                && names.names().stream()
                        .anyMatch(name ->
                                name.span().contains(tokens.get(behind).span().begin()));
    }

    private String lower(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }
}
