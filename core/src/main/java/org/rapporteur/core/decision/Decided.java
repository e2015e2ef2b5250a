package org.rapporteur.core.decision;

import java.util.List;

/**
 * What persons decided on the things of a dossier; what was undone is not among it.
 *
 * @param applied by kind and name of the subject, on one in the order in which they were kept
 * @param notApplied by moment, then by id
 */
public record Decided(List<Applied> applied, List<NotApplied> notApplied) {

    /** Nobody decided anything. */
    public static final Decided NONE = new Decided(List.of(), List.of());

    public Decided {
        applied = List.copyOf(applied);
        notApplied = List.copyOf(notApplied);
    }

    public boolean isEmpty() {
        return applied.isEmpty() && notApplied.isEmpty();
    }

    /** What the dossier follows on one thing, the earliest first. */
    public List<Applied> on(SubjectKind subject, String name) {
        return applied.stream()
                .filter(one -> one.subject() == subject && one.names().contains(name))
                .toList();
    }
}
