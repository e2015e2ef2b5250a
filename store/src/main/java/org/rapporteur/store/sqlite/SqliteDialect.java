package org.rapporteur.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.store.sql.Dialect;

/** SQLite: one writer, so transactions are what makes changes come one after another. */
final class SqliteDialect implements Dialect {

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public Map<String, String> words() {
        return Map.of("text", "text", "integer", "integer", "bytes", "blob", "strict", " strict");
    }

    @Override
    public void beginChange(Handle handle) {
        // The connection begins its transactions as IMMEDIATE.
    }

    @Override
    public void beginView(Handle handle) {
        // What is first read in a transaction sets its moment.
    }

    @Override
    public boolean claimsBesideChanges() {
        return false;
    }

    @Override
    public String skipLocked() {
        return "";
    }

    @Override
    public List<String> findFaults(Handle handle) {
        List<String> faults = handle.createQuery("pragma integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList();
        List<String> loose = handle.createQuery("pragma foreign_key_check")
                .map((columns, context) -> "row %s of %s leads nowhere in %s"
                        .formatted(columns.getString("rowid"), columns.getString("table"), columns.getString("parent")))
                .list();
        return Stream.concat(faults.stream(), loose.stream()).toList();
    }
}
