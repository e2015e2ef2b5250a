package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.export.passage.Passages;

/** The articles against each other. Numbers are those of the brief. */
final class ComparisonTables {

    private final Dossier dossier;
    private final Comparison comparison;
    private final Passages passages;

    ComparisonTables(Dossier dossier, Passages passages) {
        this.dossier = dossier;
        this.comparison = dossier.comparison();
        this.passages = passages;
    }

    List<Table> tables() {
        return List.of(utterances(), edits(), facts(), roots(), differences(), alone(), silences());
    }

    private Table utterances() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Utterance utterance : comparison.utterances()) {
            number++;
            int witnesses = 0;
            for (Witness witness : utterance.witnesses()) {
                witnesses++;
                rows.add(new Row(passages)
                        .put(number)
                        .put(utterance.roots().size())
                        .put(witnesses)
                        .value(witness.rendering())
                        .put(witness.statement())
                        .passage(witness.article(), witness.extent())
                        .words(witness.article(), witness.content())
                        .places(witness.content()));
            }
        }
        return Table.of(
                "utterances",
                "utterance roots witness rendering statement article begin end words content content_spans",
                rows);
    }

    /** What each witness makes of the fullest one's words; what stands in both without a change is left out. */
    private Table edits() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Utterance utterance : comparison.utterances()) {
            number++;
            ArticleId fullest = utterance.fullest().article();
            int witnesses = 0;
            for (Witness witness : utterance.witnesses()) {
                witnesses++;
                for (Edit edit : witness.edits()) {
                    if (edit.kind() != Edit.Kind.SAME) {
                        rows.add(new Row(passages)
                                .put(number)
                                .put(witnesses)
                                .value(edit.kind())
                                .put(fullest)
                                .slice(fullest, edit.fullest())
                                .put(witness.article())
                                .slice(witness.article(), edit.here()));
                    }
                }
            }
        }
        return Table.of(
                "edits",
                "utterance witness kind article begin end words other_article other_begin other_end other_words",
                rows);
    }

    private Table facts() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (ReportedFact fact : comparison.facts()) {
            number++;
            for (Telling telling : fact.tellings()) {
                rows.add(new Row(passages).put(number).put(fact.roots().size()).telling(telling));
            }
        }
        return Table.of("facts", "fact roots statement article begin end words", rows);
    }

    /** A row for each article through which a root is known. */
    private Table roots() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Utterance utterance : comparison.utterances()) {
            number++;
            roots(rows, "utterance", number, utterance.roots());
        }
        number = 0;
        for (ReportedFact fact : comparison.facts()) {
            number++;
            roots(rows, "fact", number, fact.roots());
        }
        dossier.events().forEach(event -> roots(rows, "event", event.id(), event.roots()));
        number = 0;
        for (Proposal proposal : dossier.negotiation().proposals()) {
            number++;
            roots(rows, "proposal", number, proposal.roots());
        }
        return Table.of(
                "roots",
                "of key root kind entity name outlet not_in_hand_article not_in_hand_begin not_in_hand_end"
                        + " not_in_hand_words article",
                rows);
    }

    private void roots(List<Row> rows, String of, Object key, List<Root> roots) {
        int nth = 0;
        for (Root root : roots) {
            nth++;
            for (ArticleId article : root.articles()) {
                rows.add(new Row(passages)
                        .put(of)
                        .put(key)
                        .put(nth)
                        .value(root.kind())
                        .entity(root.entity())
                        .put(root.outlet())
                        .passage(root.notInHand())
                        .put(article));
            }
        }
    }

    private Table differences() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Difference difference : comparison.differences()) {
            number++;
            int sides = 0;
            for (Difference.Side side : difference.sides()) {
                sides++;
                for (Telling telling : side.tellings()) {
                    rows.add(new Row(passages)
                            .put(number)
                            .value(difference.slot())
                            .value(difference.bearing())
                            .entity(difference.about())
                            .put(sides)
                            .telling(telling));
                }
            }
        }
        return Table.of(
                "differences", "difference slot bearing entity name side statement article begin end words", rows);
    }

    private Table alone() {
        return Table.of(
                "alone",
                "statement article begin end words",
                comparison.alone().stream()
                        .map(telling -> new Row(passages).telling(telling))
                        .toList());
    }

    private Table silences() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Silence silence : comparison.silences()) {
            number++;
            for (Passage passage : silence.passages()) {
                rows.add(new Row(passages)
                        .put(number)
                        .value(silence.kind())
                        .entity(silence.who())
                        .passage(passage));
            }
        }
        return Table.of("silences", "silence kind entity name article begin end words", rows);
    }
}
