package org.rapporteur.store.postgres;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.store.sql.Dialect;

/** PostgreSQL: many writers, so changes queue for a lock that each gives back with its transaction. */
final class PostgresDialect implements Dialect {
    /** Any number will do, as long as it stays the same; it belongs to the database, so schemas beside each other share it. */
    private static final long CHANGES = 0x5241_5050L;

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public Map<String, String> words() {
        return Map.of("text", "text collate \"C\"", "integer", "bigint", "bytes", "bytea", "strict", "");
    }

    @Override
    public void beginChange(Handle handle) {
        handle.createQuery("select pg_advisory_xact_lock(" + CHANGES + ") is null")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void beginView(Handle handle) {
        handle.execute("set transaction isolation level repeatable read, read only");
    }

    @Override
    public boolean claimsBesideChanges() {
        return true;
    }

    @Override
    public String skipLocked() {
        return "for update skip locked";
    }

    /** The server looks after its pages itself; what it has no rule for is looked at row by row. */
    @Override
    public List<String> findFaults(Handle handle) {
        return List.of();
    }
}
