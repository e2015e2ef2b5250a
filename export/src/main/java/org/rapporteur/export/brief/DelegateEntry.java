package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody who stands for a party.
 *
 * @param kinds such as {@code head of the delegation}, each once
 * @param roles the words that say so, with since when and till when
 * @param changes resignations, and appointments and dismissals by others; also on the timeline
 */
public record DelegateEntry(String name, List<String> kinds, List<RoleWords> roles, List<TimelineEntry> changes) {

    public DelegateEntry {
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
        changes = List.copyOf(changes);
    }

    /** Such as {@code “chief negotiator” (former); resignation 2031-09-12}. */
    public String words() {
        String said = roles.stream()
                .map(role -> "“" + role.text() + "”" + role.bracketed())
                .collect(Collectors.joining(", "));
        String dates = changes.stream()
                .map(change -> "; " + change.what() + " " + change.when().words()
                        + (change.standing().contains(TellingKind.HAPPENED) ? "" : " (" + change.standingWords() + ")"))
                .collect(Collectors.joining());
        return said + dates;
    }
}
