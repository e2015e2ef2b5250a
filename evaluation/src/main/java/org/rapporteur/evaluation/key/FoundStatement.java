package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.language.Reading;

/** One statement as Rapporteur found it, in the terms of a key. */
record FoundStatement(
        AttributionSpans spans, String form, List<String> speakers, boolean hidden, String naming, List<String> relay) {

    static FoundStatement of(Statement statement, Reading reading) {
        List<String> speakers = new ArrayList<>();
        boolean hidden = statement.circumstances().anonymity().kind() != AnonymityKind.NONE;
        for (EntityId id : statement.speaker().entities()) {
            Optional<Entity> entity = reading.entities().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst();
            speakers.add(entity.map(Entity::name).orElse(id.value()));
            hidden |= entity.isPresent() && entity.get().kind() == EntityKind.ANONYMOUS;
        }
        return new FoundStatement(
                FoundSpans.of(statement),
                statement.attribution().form().name().toLowerCase(Locale.ROOT),
                speakers,
                hidden,
                statement.attribution().source().naming().name().toLowerCase(Locale.ROOT),
                statement.circumstances().relay().stream()
                        .map(hop -> reading.article().text().slice(hop.span()))
                        .toList());
    }
}
