package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.export.passage.Passages;

/** Who said what, and through whose hands it came. */
final class StatementTables {

    private final Dossier dossier;
    private final Passages passages;

    StatementTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(statements(), relays());
    }

    private Table statements() {
        List<Row> rows = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            Row row = new Row(passages).put(rows.size() + 1).put(statement.id());
            content(row, statement);
            source(row, statement);
            circumstances(row, statement);
            rows.add(row);
        }
        return Table.of(
                "statements",
                "number statement article begin end words form content content_spans"
                        + " speakers speaker_names candidates candidate_names naming source_begin source_end source"
                        + " cue_begin cue_end cue cue_lemma cue_kind"
                        + " addressee_begin addressee_end addressee addressee_entity addressee_name"
                        + " channel_kind channel_begin channel_end channel"
                        + " anonymity reason_begin reason_end reason modality modality_words modality_spans"
                        + " finder confidence",
                rows);
    }

    /** The words from the first to the last; then those said, where the article's own stand between. */
    private static void content(Row row, Statement statement) {
        Attribution attribution = statement.attribution();
        row.passage(statement.article(), attribution.extent())
                .value(attribution.form())
                .words(statement.article(), attribution.content())
                .places(attribution.content());
    }

    private static void source(Row row, Statement statement) {
        Attribution attribution = statement.attribution();
        row.entities(statement.speaker().entities())
                .entities(statement.speaker().candidates())
                .value(attribution.source().naming())
                .slice(statement.article(), attribution.source().span())
                .slice(statement.article(), attribution.cue().map(Cue::span))
                .put(attribution.cue().map(Cue::lemma))
                .put(attribution.cue().map(Cue::kind).map(Passages::value));
    }

    private static void circumstances(Row row, Statement statement) {
        ArticleId article = statement.article();
        Circumstances circumstances = statement.circumstances();
        row.slice(article, circumstances.addressee().map(Addressee::span))
                .entity(circumstances.addressee().flatMap(Addressee::entity))
                .put(circumstances.channel().map(Channel::kind).map(Passages::value))
                .slice(article, circumstances.channel().map(Channel::span))
                .value(circumstances.anonymity().kind())
                .slice(article, circumstances.anonymity().reason())
                .value(circumstances.modality().kind())
                .words(article, circumstances.modality().words())
                .places(circumstances.modality().words())
                .put(statement.attribution().provenance().finder())
                .put(statement.attribution().provenance().confidence().value());
    }

    private Table relays() {
        List<Row> rows = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            int hop = 0;
            for (Relay relay : statement.circumstances().relay()) {
                hop++;
                rows.add(new Row(passages)
                        .put(statement.id())
                        .put(hop)
                        .value(relay.kind())
                        .passage(statement.article(), relay.span())
                        .entity(relay.entity()));
            }
        }
        return Table.of("relays", "statement hop kind article begin end words entity name", rows);
    }
}
