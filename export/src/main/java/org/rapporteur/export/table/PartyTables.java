package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.export.passage.Passages;

/** The parties of a negotiation, who stands for them, and what each is said to hold. */
final class PartyTables {

    private final Dossier dossier;
    private final Negotiation negotiation;
    private final Passages passages;
    private final Map<Position, Integer> numbers = new HashMap<>();

    PartyTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.negotiation = dossier.negotiation();
        this.passages = passages;
        int number = 0;
        for (Position position : negotiation.positions()) {
            number++;
            numbers.putIfAbsent(position, number);
        }
    }

    List<Table> tables() {
        return List.of(parties(), delegates(), positions(), changes());
    }

    /** With the place of the party's first mention. */
    private Table parties() {
        List<Row> rows = new ArrayList<>();
        for (Party party : negotiation.parties()) {
            rows.add(new Row(passages)
                    .entity(Optional.of(party.entity()))
                    .value(party.part())
                    .entities(party.alsoAs())
                    .put(party.delegates().size())
                    .passage(dossier.findEntity(party.entity())
                            .map(Entity::mentions)
                            .map(mentions -> mentions.get(0))
                            .map(PartyTables::passage)));
        }
        return Table.of("parties", "entity name part also_as also_as_names delegates article begin end words", rows);
    }

    private static Passage passage(Mention mention) {
        return new Passage(mention.article(), mention.span());
    }

    private Table delegates() {
        List<Row> rows = new ArrayList<>();
        for (Party party : negotiation.parties()) {
            for (Delegate delegate : party.delegates()) {
                rows.add(new Row(passages)
                        .entity(Optional.of(party.entity()))
                        .entity(Optional.of(delegate.person()))
                        .value(delegate.kind())
                        .put(delegate.role().office())
                        .value(delegate.role().status())
                        .passage(delegate.role().article(), delegate.role().span()));
            }
        }
        return Table.of("delegates", "party party_name entity name kind office status article begin end words", rows);
    }

    private Table positions() {
        Map<IssueId, String> issues = new HashMap<>();
        negotiation.issues().forEach(issue -> issues.put(issue.id(), issue.name()));
        List<Row> rows = new ArrayList<>();
        for (Position position : negotiation.positions()) {
            ArticleId article = position.article();
            rows.add(new Row(passages)
                    .put(rows.size() + 1)
                    .put(position.issue())
                    .put(issues.getOrDefault(position.issue(), ""))
                    .put(parent(position.issue()))
                    .entity(position.holder().party())
                    .entity(position.holder().actor())
                    .slice(article, Optional.of(position.holder().words()))
                    .value(position.stance().attitude())
                    .value(position.stance().strength())
                    .slice(article, position.stance().condition())
                    .value(position.word().kind())
                    .slice(article, position.word().hedge())
                    .window(position.window())
                    .put(position.word().statement())
                    .passage(article, position.words()));
        }
        return Table.of(
                "positions",
                "position issue issue_name issue_parent party party_name actor actor_name holder_begin holder_end holder"
                        + " attitude strength condition_begin condition_end condition word hedge_begin hedge_end hedge"
                        + " from until statement article begin end words",
                rows);
    }

    private Optional<IssueId> parent(IssueId id) {
        return negotiation.issues().stream()
                .filter(issue -> issue.id().equals(id))
                .findFirst()
                .flatMap(Issue::parent);
    }

    /** The later words; those of them that are new; and the number of both positions. */
    private Table changes() {
        List<Row> rows = new ArrayList<>();
        for (PositionChange change : negotiation.changes()) {
            Position later = change.later();
            rows.add(new Row(passages)
                    .entity(Optional.of(change.party()))
                    .put(change.issue())
                    .put(Optional.ofNullable(numbers.get(change.earlier())))
                    .put(Optional.ofNullable(numbers.get(later)))
                    .passage(later.article(), later.words())
                    .words(later.article(), change.newWords())
                    .places(change.newWords()));
        }
        return Table.of(
                "position-changes",
                "party party_name issue earlier_position later_position article begin end words new_words new_spans",
                rows);
    }
}
