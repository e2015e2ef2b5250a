package org.rapporteur.export.table;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.passage.Passages;

/**
 * All that a dossier holds, as tables. Where a table has the columns {@code article}, {@code begin}, {@code end} and
 * {@code words}, the words are the article's at that place, mark for mark. The same dossier gives the same tables, and each
 * table is there whether or not it has rows.
 */
public final class Tables {

    private Tables() {}

    /** In an order that goes from the articles to what is made of them. */
    public static List<Table> of(Dossier dossier) {
        Passages passages = new Passages(dossier);
        return Stream.of(
                        new ArticleTables(dossier, passages).tables(),
                        new EntityTables(dossier, passages).tables(),
                        new StatementTables(dossier, passages).tables(),
                        new ComparisonTables(dossier, passages).tables(),
                        new EventTables(dossier, passages).tables(),
                        new WhenAndWhereTables(dossier, passages).tables(),
                        new PartyTables(dossier, passages).tables(),
                        new TextTables(dossier, passages).tables(),
                        new FramingTables(dossier, passages).tables())
                .flatMap(List::stream)
                .toList();
    }
}
