package org.rapporteur.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.export.passage.Passages;

/** Finds what the articles of a dossier say between people, bodies and meetings. */
final class Ties {

    /** One place that says a tie. */
    record Told(Tie tie, Telling telling) {}

    private final Dossier dossier;
    private final List<Told> told = new ArrayList<>();

    private Ties(Dossier dossier) {
        this.dossier = dossier;
    }

    /** By sort of tie, within one in the dossier's order. */
    static List<Told> in(Dossier dossier) {
        Ties ties = new Ties(dossier);
        Meetings.of(dossier).forEach(ties::meeting);
        dossier.entities().forEach(ties::roles);
        dossier.negotiation().parties().forEach(ties::delegates);
        return List.copyOf(ties.told);
    }

    private void meeting(Event event) {
        for (EventMention mention : event.mentions()) {
            List<Participant> known = mention.participants().stream()
                    .filter(participant -> participant.entity().isPresent())
                    .toList();
            for (Participant participant : known) {
                told.add(new Told(
                        new Tie(
                                id(participant),
                                Meetings.id(event),
                                Relation.TOOK_PART_IN,
                                Passages.value(participant.part()),
                                Passages.value(mention.standing().status())),
                        new Telling(Meetings.passage(mention, List.of(participant)), mention.by())));
            }
            if (mention.standing().status() == EventStatus.HAPPENED) {
                pairs(mention, known);
            }
        }
    }

    /** Those who met: of whom and with whom it is told, not on whose behalf; who travels to a state has met nobody yet. */
    private void pairs(EventMention mention, List<Participant> known) {
        List<Participant> present = known.stream()
                .filter(participant -> participant.part() != Part.THIRD)
                .filter(participant -> mention.kind() != EventKind.VISIT || !isPlace(participant))
                .toList();
        for (int one = 0; one < present.size(); one++) {
            for (int other = one + 1; other < present.size(); other++) {
                pair(mention, present.get(one), present.get(other));
            }
        }
    }

    /** From the lesser id to the greater, for it has no direction. */
    private void pair(EventMention mention, Participant one, Participant other) {
        int order = id(one).compareTo(id(other));
        if (order != 0) {
            told.add(new Told(
                    new Tie(
                            order < 0 ? id(one) : id(other),
                            order < 0 ? id(other) : id(one),
                            Relation.MET_WITH,
                            Passages.value(mention.kind()),
                            Passages.value(mention.standing().status())),
                    new Telling(Meetings.passage(mention, List.of(one, other)), mention.by())));
        }
    }

    private boolean isPlace(Participant participant) {
        return participant
                .entity()
                .flatMap(dossier::findEntity)
                .filter(entity -> entity.kind() == EntityKind.PLACE)
                .isPresent();
    }

    private void roles(Entity entity) {
        for (Role role : entity.roles()) {
            Optional<EntityId> body = role.affiliation().flatMap(Affiliation::entity);
            body.filter(known -> !known.equals(entity.id()))
                    .ifPresent(known -> told.add(new Told(
                            new Tie(
                                    id(entity.id()),
                                    id(known),
                                    Relation.ROLE_AT,
                                    role.office(),
                                    Passages.value(role.status())),
                            telling(role))));
        }
    }

    private void delegates(Party party) {
        for (Delegate delegate : party.delegates()) {
            if (!delegate.person().equals(party.entity())) {
                told.add(new Told(
                        new Tie(
                                id(delegate.person()),
                                id(party.entity()),
                                Relation.SPEAKS_FOR,
                                Passages.value(delegate.kind()),
                                Passages.value(delegate.role().status())),
                        telling(delegate.role())));
            }
        }
    }

    private static Telling telling(Role role) {
        return new Telling(
                new Passage(role.article(), role.span()),
                role.voice().content().map(content -> new StatementId(role.article(), content)));
    }

    private static String id(Participant participant) {
        return participant.entity().map(Ties::id).orElse("");
    }

    private static String id(EntityId entity) {
        return NodeId.of(entity.value());
    }
}
