package org.rapporteur.language.kept;

import java.util.List;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.statement.StatementId;

/** Mentions of events, with their times once more: one need not be among the article's. */
final class EventPart {

    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final List<Part> PARTS = List.of(Part.values());
    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());

    private EventPart() {}

    static void pack(Packing packing, EventMention mention) {
        packing.constant(mention.kind());
        packing.span(mention.trigger());
        packing.list(mention.participants(), participant -> {
            packing.constant(participant.part());
            packing.span(participant.span());
            packing.optional(participant.entity(), id -> EntityPart.packId(packing, id));
        });
        packing.optional(mention.place(), packing::span);
        packing.optional(mention.time(), timex -> TimexPart.pack(packing, timex));
        packing.constant(mention.standing().status());
        packing.list(mention.standing().words(), packing::span);
        packing.optional(mention.by(), id -> {
            EntityPart.packArticle(packing, id.article());
            packing.span(id.extent());
        });
        StatementPart.packProvenance(packing, mention.provenance());
    }

    static EventMention unpack(Unpacking unpacking) {
        return new EventMention(
                unpacking.constant(KINDS),
                unpacking.span(),
                unpacking.list(() -> new Participant(
                        unpacking.constant(PARTS),
                        unpacking.span(),
                        unpacking.optional(() -> EntityPart.unpackId(unpacking)))),
                unpacking.optional(unpacking::span),
                unpacking.optional(() -> TimexPart.unpack(unpacking)),
                new Standing(unpacking.constant(STATUSES), unpacking.list(unpacking::span)),
                unpacking.optional(() -> new StatementId(EntityPart.unpackArticle(unpacking), unpacking.span())),
                StatementPart.unpackProvenance(unpacking));
    }
}
