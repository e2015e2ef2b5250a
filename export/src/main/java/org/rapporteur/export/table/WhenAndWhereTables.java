package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.dossier.TimexMention;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.export.passage.Passages;

/** The times and places that the articles name. */
final class WhenAndWhereTables {

    private final Dossier dossier;
    private final Passages passages;

    WhenAndWhereTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(timexes(), places());
    }

    private Table timexes() {
        List<Row> rows = new ArrayList<>();
        for (TimexMention mention : dossier.account().timexes()) {
            Timex timex = mention.timex();
            rows.add(new Row(passages)
                    .passage(mention.passage())
                    .value(timex.type())
                    .put(timex.value())
                    .put(timex.modifier().map(Passages::value))
                    .value(timex.granularity())
                    .window(timex.window())
                    .value(timex.anchor().kind())
                    .slice(mention.article(), timex.anchor().words())
                    .put(timex.rule()));
        }
        return Table.of(
                "timexes",
                "article begin end words type value modifier granularity from until anchor anchor_begin anchor_end"
                        + " anchor_words rule",
                rows);
    }

    private Table places() {
        List<Row> rows = new ArrayList<>();
        for (PlaceMention mention : dossier.account().places()) {
            ArticleId article = mention.provenance().article();
            List<Span> grounds = mention.grounds().stream()
                    .flatMap(ground -> ground.words().stream())
                    .toList();
            List<Span> relations =
                    mention.relations().stream().map(PlaceRelation::words).toList();
            rows.add(new Row(passages)
                    .passage(article, mention.span())
                    .value(mention.form())
                    .put(mention.place().map(Place::id))
                    .put(mention.place().map(Place::label))
                    .put(mention.place().map(Place::kind).map(Passages::value))
                    .put(mention.place().flatMap(Place::country))
                    .put(mention.place().flatMap(Place::coordinates).map(Coordinates::latitude))
                    .put(mention.place().flatMap(Place::coordinates).map(Coordinates::longitude))
                    .put(mention.candidates().stream()
                            .map(candidate -> candidate.id().toString())
                            .collect(Collectors.joining(" ")))
                    .put(mention.candidates().stream().map(Place::label).collect(Collectors.joining("; ")))
                    .put(mention.grounds().stream()
                            .map(Ground::kind)
                            .map(Passages::value)
                            .collect(Collectors.joining(" ")))
                    .words(article, grounds)
                    .places(grounds)
                    .words(article, relations)
                    .places(relations));
        }
        return Table.of(
                "places",
                "article begin end words form place label kind country latitude longitude candidates candidate_labels"
                        + " grounds ground_words ground_spans relations relation_spans",
                rows);
    }
}
