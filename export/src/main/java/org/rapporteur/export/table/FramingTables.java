package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.Omission;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.framing.Saying;
import org.rapporteur.core.framing.WordShare;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.passage.Passages;

/** How each outlet words it. */
final class FramingTables {

    private final Framing framing;
    private final Passages passages;

    FramingTables(Dossier dossier, Passages passages) {
        this.framing = dossier.framing();
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(portrayals(), loaded(), sayings(), shares(), omissions());
    }

    private Table portrayals() {
        List<Row> rows = new ArrayList<>();
        for (Portrayal portrayal : framing.portrayals()) {
            rows.add(new Row(passages)
                    .entity(Optional.of(portrayal.entity()))
                    .value(portrayal.kind())
                    .value(portrayal.place())
                    .entities(portrayal.speakers())
                    .put(portrayal.statement())
                    .passage(portrayal.words()));
        }
        return Table.of(
                "portrayals", "entity name kind place speakers speaker_names statement article begin end words", rows);
    }

    /** A row for each passage that it stands beside, and one where there is none. */
    private Table loaded() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (LoadedWording wording : framing.loaded()) {
            number++;
            for (Passage beside : wording.beside()) {
                rows.add(loaded(number, wording).passage(beside));
            }
            if (wording.beside().isEmpty()) {
                rows.add(loaded(number, wording).passage(Optional.empty()));
            }
        }
        return Table.of(
                "loaded-wordings",
                "wording reason entry article begin end words beside_article beside_begin beside_end beside_words",
                rows);
    }

    private Row loaded(int number, LoadedWording wording) {
        return new Row(passages)
                .put(number)
                .value(wording.reason())
                .put(wording.entry())
                .passage(wording.words());
    }

    private Table sayings() {
        List<Row> rows = new ArrayList<>();
        for (Saying saying : framing.sayings()) {
            for (Span cue : saying.cues()) {
                rows.add(new Row(passages)
                        .entity(Optional.of(saying.speaker()))
                        .put(saying.lemma())
                        .value(saying.kind())
                        .passage(saying.article(), cue));
            }
        }
        return Table.of("sayings", "entity name lemma kind article begin end words", rows);
    }

    private Table shares() {
        List<Row> rows = new ArrayList<>();
        for (WordShare share : framing.shares()) {
            rows.add(new Row(passages)
                    .put(share.article())
                    .entity(share.speaker())
                    .put(share.open())
                    .put(share.words())
                    .put(share.rendered()));
        }
        return Table.of("word-shares", "article entity name open said_words rendered_words", rows);
    }

    /** The number is that of the fact in the table of facts. */
    private Table omissions() {
        List<Row> rows = new ArrayList<>();
        for (Omission omission : framing.omissions()) {
            rows.add(new Row(passages).put(omission.article()).put(omission.fact() + 1));
        }
        return Table.of("omissions", "article fact", rows);
    }
}
