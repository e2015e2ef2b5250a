package org.rapporteur.export.json;

import java.util.List;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.SubjectKind;

/** What persons decided on the parts of a record; what was undone is not among it. */
public record PublishedDecisions(List<Applied> applied, List<NotApplied> notApplied) {

    public PublishedDecisions {
        applied = List.copyOf(applied);
        notApplied = List.copyOf(notApplied);
    }

    /**
     * A decision that the record follows.
     *
     * @param names ids of what it is about, as this record has them; of what was rejected those that it would have
     * @param words what became of the words that it rests on
     * @param was in words; empty where it does not say
     * @param is likewise
     */
    public record Applied(
            String id,
            RulingKind kind,
            SubjectKind subject,
            List<String> names,
            AnchorState words,
            String was,
            String is,
            Made made) {
        public Applied {
            names = List.copyOf(names);
        }
    }

    /**
     * A decision that the record does not follow.
     *
     * @param name the id that its subject had when it was made
     * @param why a sentence without a full stop
     */
    public record NotApplied(
            String id, RulingKind kind, String subject, String name, AnchorState words, String why, Made made) {}

    /**
     * By whom, when and why.
     *
     * @param at ISO 8601 in UTC
     */
    public record Made(String person, String at, String reason) {}
}
