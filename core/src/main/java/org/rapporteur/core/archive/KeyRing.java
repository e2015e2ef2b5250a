package org.rapporteur.core.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is let in. Unlike what is kept for ever, a key that was removed is gone, and its sessions with it. */
public interface KeyRing {
    /**
     * Keeps a new key.
     *
     * @throws IllegalArgumentException if a key of this name or this hash is there
     */
    void keep(Key key);

    /** Whether there is no key at all. */
    boolean isEmpty();

    /** Empty if no key's secret has this hash. */
    Optional<Key> find(String sha256);

    /** All keys, by name. */
    List<Key> list();

    /** Notes the day on which a key was last shown; one that is there no more stays away. */
    void note(String sha256, LocalDate day);

    /**
     * Removes a key and ends its sessions.
     *
     * @return false if there is none of this name
     */
    boolean remove(String name);

    /**
     * Begins a session, ends those that have run out by now, and of its key's all but the newest so many.
     *
     * @throws IllegalArgumentException if its key is not there
     */
    void begin(Key.Session session, Instant now, int most);

    /** The key of a session; empty if there is no such session, or it has run out by now. */
    Optional<Key> findBySession(String sha256, Instant now);

    /** Ends a session, if it is there. */
    void end(String sha256);
}
