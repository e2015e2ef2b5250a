package org.rapporteur.testkit.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRing;

/** Keys and sessions in memory. */
record MemoryKeys(Memory memory, boolean changes) implements KeyRing {

    @Override
    public void keep(Key key) {
        MemoryShelves.mustChange(changes);
        if (memory.keys.containsKey(key.name()) || find(key.sha256()).isPresent()) {
            throw new IllegalArgumentException("there is a key '%s' already".formatted(key.name()));
        }
        memory.keys.put(key.name(), key);
    }

    @Override
    public boolean isEmpty() {
        return memory.keys.isEmpty();
    }

    @Override
    public Optional<Key> find(String sha256) {
        return memory.keys.values().stream()
                .filter(key -> key.sha256().equals(sha256))
                .findFirst();
    }

    @Override
    public List<Key> list() {
        return List.copyOf(memory.keys.values());
    }

    @Override
    public void note(String sha256, LocalDate day) {
        MemoryShelves.mustChange(changes);
        find(sha256)
                .ifPresent(key -> memory.keys.put(
                        key.name(), new Key(key.name(), key.role(), sha256, key.made(), Optional.of(day))));
    }

    @Override
    public boolean remove(String name) {
        MemoryShelves.mustChange(changes);
        Optional<Key> key = Optional.ofNullable(memory.keys.remove(name));
        key.ifPresent(gone -> memory.sessions.removeIf(session -> session.key().equals(gone.sha256())));
        return key.isPresent();
    }

    @Override
    public void begin(Key.Session session, Instant now, int most) {
        MemoryShelves.mustChange(changes);
        if (find(session.key()).isEmpty()) {
            throw new IllegalArgumentException("a session of a key that is not there");
        }
        memory.sessions.add(session);
        memory.sessions.removeIf(old -> !old.until().isAfter(now));
        List<Key.Session> gone = memory.sessions.stream()
                .filter(other -> other.key().equals(session.key()))
                .sorted(Comparator.comparing(Key.Session::until).reversed().thenComparing(Key.Session::sha256))
                .skip(most)
                .toList();
        memory.sessions.removeAll(gone);
    }

    @Override
    public Optional<Key> findBySession(String sha256, Instant now) {
        return memory.sessions.stream()
                .filter(session ->
                        session.sha256().equals(sha256) && session.until().isAfter(now))
                .findFirst()
                .flatMap(session -> find(session.key()));
    }

    @Override
    public void end(String sha256) {
        MemoryShelves.mustChange(changes);
        memory.sessions.removeIf(session -> session.sha256().equals(sha256));
    }
}
