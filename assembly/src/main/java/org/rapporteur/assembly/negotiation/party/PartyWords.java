package org.rapporteur.assembly.negotiation.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.negotiation.DelegateKind;
import org.rapporteur.language.token.TabbedLines;

/** Words that say what part somebody plays in a negotiation, from {@code party-words.tsv}. */
public final class PartyWords {

    private static final Pattern LEADING = Pattern.compile("\\b(head|leader|chief)\\b");
    private static final Pattern DELEGATION = Pattern.compile("(?i)\\b(delegation|negotiating team)\\b");

    private final Map<String, List<String>> byKind = new HashMap<>();

    private PartyWords() {
        lines().forEach(line ->
                byKind.computeIfAbsent(line.get(0), kind -> new ArrayList<>()).add(line.get(1)));
    }

    public static PartyWords load() {
        return new PartyWords();
    }

    /** Kind, words, example. */
    static List<List<String>> lines() {
        return TabbedLines.read(PartyWords.class, "party-words.tsv", 3);
    }

    boolean is(String kind, String word) {
        return byKind.getOrDefault(kind, List.of()).contains(word);
    }

    boolean isMediating(Role role) {
        return ends("mediating", role.office());
    }

    /**
     * As what a role's holder stands for its party; empty for a role that says nothing of it.
     *
     * @param written the role as the article words it
     */
    Optional<DelegateKind> kind(Role role, String written) {
        String office = role.office();
        boolean leads =
                LEADING.matcher(office).find() && DELEGATION.matcher(written).find();
        if (leads || ends("head", office)) {
            return Optional.of(DelegateKind.HEAD);
        }
        if (ends("speaking", office)) {
            return Optional.of(DelegateKind.SPOKESPERSON);
        }
        if (ends("member", office)) {
            return Optional.of(DelegateKind.MEMBER);
        }
        if (ends("leading", office) && !office.contains("vice")) {
            return Optional.of(DelegateKind.LEADER);
        }
        return role.affiliation().isPresent() ? Optional.of(DelegateKind.OFFICIAL) : Optional.empty();
    }

    private boolean ends(String kind, String office) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .anyMatch(words -> office.equals(words) || office.endsWith(" " + words));
    }
}
