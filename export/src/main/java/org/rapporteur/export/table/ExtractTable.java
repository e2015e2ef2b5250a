package org.rapporteur.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Agent;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.export.extract.Wording;

/**
 * Makes one table of what a view shows: a row for each wording, and one for an entry without any. A column that tells where
 * words stand has their column's name with {@code _spans} behind it.
 */
public final class ExtractTable {

    private static final String ENTRY = "number id kind story heading agents agent_names";
    private static final String WORDING = "part article outlet published title url sha256 statement spans words";

    private ExtractTable() {}

    /** The table, with the columns of the kind of entries whether or not there are any. */
    public static Table of(Extract extract) {
        EntryKind kind = extract.kind();
        List<String> columns = Stream.of(
                        Stream.of(ENTRY.split(" ")),
                        kind.notes().stream(),
                        Stream.of(WORDING.split(" ")),
                        kind.parts().stream().flatMap(part -> Stream.of(part, part + "_spans")),
                        kind.wordingNotes().stream().map(name -> "words_" + name))
                .flatMap(names -> names)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Entry entry : extract.entries()) {
            number++;
            if (entry.wordings().isEmpty()) {
                rows.add(row(number, entry, List.of(), columns.size()));
            }
            for (Wording wording : entry.wordings()) {
                rows.add(row(number, entry, cells(kind, wording), columns.size()));
            }
        }
        return new Table(kind.plural(), columns, rows);
    }

    private static List<String> row(int number, Entry entry, List<String> words, int columns) {
        List<String> row = new ArrayList<>(List.of(
                String.valueOf(number),
                entry.id(),
                entry.kind().label(),
                entry.story(),
                entry.heading(),
                entry.agents().stream().map(agent -> agent.id().toString()).collect(Collectors.joining(" ")),
                entry.agents().stream().map(Agent::name).collect(Collectors.joining("; "))));
        entry.kind().notes().forEach(name -> row.add(note(entry.notes(), name)));
        row.addAll(words);
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }

    private static List<String> cells(EntryKind kind, Wording wording) {
        Imprint imprint = wording.article().imprint();
        List<String> cells = new ArrayList<>(List.of(
                wording.part(),
                wording.article().id().toString(),
                imprint.outlet().map(Outlet::name).orElse(""),
                imprint.published().map(PublicationTime::written).orElse(""),
                imprint.title().orElse(""),
                imprint.url().orElse(""),
                wording.article().text().sha256(),
                wording.statement().map(StatementId::toString).orElse(""),
                Wording.places(wording.spans()),
                wording.words()));
        for (String part : kind.parts()) {
            List<Span> spans = wording.spansOf(part);
            cells.add(Wording.words(wording.article().text(), spans));
            cells.add(Wording.places(spans));
        }
        kind.wordingNotes().forEach(name -> cells.add(note(wording.notes(), name)));
        return cells;
    }

    private static String note(List<Note> notes, String name) {
        return notes.stream()
                .filter(note -> note.name().equals(name))
                .map(Note::value)
                .findFirst()
                .orElse("");
    }
}
