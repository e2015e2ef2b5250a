package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.export.passage.Passages;

/** Who and what is spoken of, with the roles and labels that the articles give. */
final class EntityTables {

    private final Dossier dossier;
    private final Passages passages;

    EntityTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(entities(), mentions(), roles(), labels());
    }

    /** With the place of the first mention. */
    private Table entities() {
        List<Row> rows = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            Mention first = entity.mentions().get(0);
            rows.add(row(entity)
                    .value(entity.kind())
                    .put(entity.mentions().size())
                    .put(entity.roles().size())
                    .put(entity.labels().size())
                    .passage(first.article(), first.span()));
        }
        return Table.of("entities", "entity name kind mentions roles labels article begin end words", rows);
    }

    private Row row(Entity entity) {
        return new Row(passages).put(entity.id()).put(entity.name());
    }

    private Table mentions() {
        List<Row> rows = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            for (Mention mention : entity.mentions()) {
                rows.add(row(entity).value(mention.form()).passage(mention.article(), mention.span()));
            }
        }
        return Table.of("mentions", "entity name form article begin end words", rows);
    }

    private Table roles() {
        List<Row> rows = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            for (Role role : entity.roles()) {
                rows.add(row(entity)
                        .put(role.office())
                        .value(role.status())
                        .put(voice(role.article(), role.voice()))
                        .passage(role.article(), role.span())
                        .slice(role.article(), role.affiliation().map(Affiliation::span))
                        .entity(role.affiliation().flatMap(Affiliation::entity))
                        .put(role.from().flatMap(Bound::value))
                        .slice(role.article(), role.from().flatMap(Bound::span))
                        .put(role.until().flatMap(Bound::value))
                        .slice(role.article(), role.until().flatMap(Bound::span)));
            }
        }
        return Table.of(
                "roles",
                "entity name office status statement article begin end words body_begin body_end body_words body body_name"
                        + " from from_begin from_end from_words until until_begin until_end until_words",
                rows);
    }

    private Table labels() {
        List<Row> rows = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            for (Label label : entity.labels()) {
                rows.add(row(entity).put(voice(label.article(), label.voice())).passage(label.article(), label.span()));
            }
        }
        return Table.of("labels", "entity name statement article begin end words", rows);
    }

    private static Optional<StatementId> voice(ArticleId article, Voice voice) {
        return voice.content().map(content -> new StatementId(article, content));
    }
}
