package org.rapporteur.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRing;
import org.rapporteur.core.archive.KeyRole;

/** Keys in the table {@code access_key}, sessions in {@code access_session}. */
record SqlKeys(Unit unit) implements KeyRing {

    @Override
    public void keep(Key key) {
        Handle handle = unit.changing();
        if (list().stream()
                .anyMatch(there ->
                        there.name().equals(key.name()) || there.sha256().equals(key.sha256()))) {
            throw new IllegalArgumentException("there is a key '%s' already".formatted(key.name()));
        }
        handle.createUpdate("insert into access_key (sha256, name, role, made_ms, used_day)"
                        + " values (:sha256, :name, :role, :made, :used)")
                .bind("sha256", key.sha256())
                .bind("name", key.name())
                .bind("role", Row.word(key.role()))
                .bind("made", key.made().toEpochMilli())
                .bind("used", key.used().map(LocalDate::toString))
                .execute();
    }

    @Override
    public boolean isEmpty() {
        return unit.handle()
                .createQuery("select 1 from access_key limit 1")
                .mapTo(Integer.class)
                .findFirst()
                .isEmpty();
    }

    @Override
    public Optional<Key> find(String sha256) {
        return unit.handle()
                .createQuery("select * from access_key where sha256 = :sha256")
                .bind("sha256", sha256)
                .map(Row.to(SqlKeys::key))
                .findOne();
    }

    /** Sorted here: databases do not agree on the order of letters. */
    @Override
    public List<Key> list() {
        return unit.handle().createQuery("select * from access_key").map(Row.to(SqlKeys::key)).stream()
                .sorted(Comparator.comparing(Key::name))
                .toList();
    }

    @Override
    public void note(String sha256, LocalDate day) {
        unit.changing()
                .createUpdate("update access_key set used_day = :day where sha256 = :sha256")
                .bind("day", day.toString())
                .bind("sha256", sha256)
                .execute();
    }

    @Override
    public boolean remove(String name) {
        return unit.changing()
                        .createUpdate("delete from access_key where name = :name")
                        .bind("name", name)
                        .execute()
                > 0;
    }

    @Override
    public void begin(Key.Session session, Instant now, int most) {
        Handle handle = unit.changing();
        if (find(session.key()).isEmpty()) {
            throw new IllegalArgumentException("a session of a key that is not there");
        }
        handle.createUpdate("insert into access_session (sha256, key_sha256, until_ms) values (:sha256, :key, :until)")
                .bind("sha256", session.sha256())
                .bind("key", session.key())
                .bind("until", session.until().toEpochMilli())
                .execute();
        handle.createUpdate("delete from access_session where until_ms <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
        handle.createUpdate("delete from access_session where key_sha256 = :key and sha256 not in"
                        + " (select sha256 from access_session where key_sha256 = :key"
                        + " order by until_ms desc, sha256 limit :most)")
                .bind("key", session.key())
                .bind("most", most)
                .execute();
    }

    @Override
    public Optional<Key> findBySession(String sha256, Instant now) {
        return unit.handle()
                .createQuery("select k.* from access_session s join access_key k on k.sha256 = s.key_sha256"
                        + " where s.sha256 = :sha256 and s.until_ms > :now")
                .bind("sha256", sha256)
                .bind("now", now.toEpochMilli())
                .map(Row.to(SqlKeys::key))
                .findOne();
    }

    @Override
    public void end(String sha256) {
        unit.changing()
                .createUpdate("delete from access_session where sha256 = :sha256")
                .bind("sha256", sha256)
                .execute();
    }

    private static Key key(Row row) throws SQLException {
        return new Key(
                row.text("name"),
                row.oneOf(KeyRole.class, "role"),
                row.text("sha256"),
                row.moment("made_ms"),
                row.findText("used_day").map(LocalDate::parse));
    }
}
