package org.rapporteur.store.folder;

import static org.rapporteur.store.folder.Column.Kind.BYTES;
import static org.rapporteur.store.folder.Column.Kind.MOMENT;
import static org.rapporteur.store.folder.Column.Kind.TEXT;
import static org.rapporteur.store.folder.Column.Kind.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the database and a file of the folder.
 *
 * @param order by which columns its lines are sorted
 */
record Table(String name, String file, String order, List<Column> columns) {
    /** All of them; what another one leads to comes before it. */
    static final List<Table> ALL =
            List.of(articles(), readings(), stories(), members(), words(), decisions(), selectors(), intake(), jobs());

    private static Table articles() {
        return new Columns()
                .must(WHOLE, "number", "number")
                .must(TEXT, "id", "id")
                .must(TEXT, "first_id", "first")
                .must(WHOLE, "revision", "revision")
                .must(MOMENT, "kept_ms", "kept")
                .must(TEXT, "origin", "origin")
                .may(TEXT, "outlet", "outlet")
                .may(TEXT, "title", "title")
                .may(TEXT, "byline", "byline")
                .may(TEXT, "published", "published")
                .may(TEXT, "updated", "updated")
                .may(TEXT, "url", "url")
                .may(TEXT, "language", "language")
                .must(TEXT, "text", "text")
                .must(TEXT, "text_sha256", "textSha256")
                .table("article", "articles.jsonl", "number");
    }

    private static Table readings() {
        return new Columns()
                .must(WHOLE, "number", "number")
                .must(TEXT, "article_id", "article")
                .must(TEXT, "model", "model")
                .must(TEXT, "rules", "rules")
                .must(MOMENT, "made_ms", "made")
                .must(TEXT, "sha256", "sha256")
                .must(BYTES, "bytes", "bytes")
                .table("reading", "readings.jsonl", "number");
    }

    private static Table stories() {
        return new Columns()
                .must(WHOLE, "number", "number")
                .must(TEXT, "id", "id")
                .must(WHOLE, "closed", "closed")
                .may(TEXT, "successor", "successor")
                .table("story", "stories.jsonl", "number");
    }

    private static Table members() {
        return new Columns()
                .must(TEXT, "story_id", "story")
                .must(WHOLE, "position", "position")
                .must(TEXT, "article_id", "article")
                .table("story_article", "story-articles.jsonl", "story_id, position");
    }

    private static Table words() {
        return new Columns()
                .must(TEXT, "story_id", "story")
                .must(WHOLE, "position", "position")
                .must(TEXT, "article_id", "article")
                .must(WHOLE, "span_begin", "begin")
                .must(WHOLE, "span_end", "end")
                .table("story_word", "story-words.jsonl", "story_id, position");
    }

    private static Table decisions() {
        return new Columns()
                .must(WHOLE, "number", "number")
                .must(TEXT, "id", "id")
                .must(TEXT, "kind", "kind")
                .must(TEXT, "subject_kind", "subjectKind")
                .must(TEXT, "subject_name", "subject")
                .must(TEXT, "value_from", "from")
                .must(TEXT, "value_to", "to")
                .must(TEXT, "reason", "reason")
                .must(TEXT, "person", "person")
                .must(MOMENT, "decided_ms", "at")
                .table("decision", "decisions.jsonl", "number");
    }

    private static Table selectors() {
        return new Columns()
                .must(WHOLE, "decision_number", "decision")
                .must(WHOLE, "position", "position")
                .must(TEXT, "article_id", "article")
                .must(WHOLE, "span_begin", "begin")
                .must(WHOLE, "span_end", "end")
                .must(TEXT, "words", "words")
                .must(TEXT, "words_before", "before")
                .must(TEXT, "words_after", "after")
                .table("decision_selector", "decision-selectors.jsonl", "decision_number, position");
    }

    private static Table intake() {
        return new Columns()
                .must(WHOLE, "number", "number")
                .must(TEXT, "input", "input")
                .must(TEXT, "origin", "origin")
                .must(TEXT, "outcome", "intake")
                .must(TEXT, "reason", "reason")
                .must(WHOLE, "size_bytes", "bytes")
                .may(TEXT, "sha256", "sha256")
                .may(TEXT, "article_id", "article")
                .must(MOMENT, "taken_ms", "at")
                .table("intake", "intake.jsonl", "number");
    }

    private static Table jobs() {
        return new Columns()
                .must(WHOLE, "number", "number")
                .must(TEXT, "kind", "kind")
                .must(TEXT, "subject", "subject")
                .must(TEXT, "state", "state")
                .must(WHOLE, "attempts", "attempts")
                .must(MOMENT, "due_ms", "due")
                .may(TEXT, "worker", "worker")
                .may(MOMENT, "until_ms", "until")
                .may(TEXT, "reason", "reason")
                .table("job", "jobs.jsonl", "number");
    }

    String select() {
        return "select " + names() + " from " + name + " order by " + order;
    }

    String insert() {
        String values = columns.stream().map(column -> ":" + column.name()).collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ") values (" + values + ")";
    }

    List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The columns of a table that is being written down. */
    private static final class Columns {
        private final List<Column> columns = new ArrayList<>();

        Columns must(Column.Kind kind, String name, String key) {
            columns.add(new Column(name, key, kind, false));
            return this;
        }

        Columns may(Column.Kind kind, String name, String key) {
            columns.add(new Column(name, key, kind, true));
            return this;
        }

        Table table(String name, String file, String order) {
            return new Table(name, file, order, List.copyOf(columns));
        }
    }
}
