package org.rapporteur.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRing;

/** The keys of an archive. They are looked up each time, so that one that was removed opens nothing any more. */
public final class Keys {
    /** Of one key: as many browsers as a person or a small desk has. */
    private static final int SESSIONS_MAX = 50;

    private final Optional<Archive> archive;
    private final Clock clock;
    private final Duration session;

    private Keys(Optional<Archive> archive, Clock clock, Duration session) {
        this.archive = archive;
        this.clock = clock;
        this.session = session;
    }

    /** No key, ever. */
    public static Keys none(Clock clock) {
        return new Keys(Optional.empty(), clock, Duration.ZERO);
    }

    /**
     * Those of an archive.
     *
     * @param session how long a browser that signed in is known
     */
    public static Keys of(Archive archive, Clock clock, Duration session) {
        return new Keys(Optional.of(archive), clock, session);
    }

    /** Whether there is no key now. */
    public boolean isEmpty() {
        return view(KeyRing::isEmpty).orElse(true);
    }

    Duration session() {
        return session;
    }

    /** Whose key it is. */
    Optional<Key> find(Secret secret) {
        return used(view(ring -> ring.find(secret.sha256())).flatMap(key -> key));
    }

    /** Whose session it is. */
    Optional<Key> findBySession(Secret secret) {
        return used(view(ring -> ring.findBySession(secret.sha256(), clock.instant()))
                .flatMap(key -> key));
    }

    /** Begins a session; gives its secret. Empty if there is no such key. */
    Optional<Secret> signIn(Secret secret) {
        Optional<Key> key = find(secret);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Secret made = Secret.fresh();
        Key.Session begun = new Key.Session(
                made.sha256(), key.get().sha256(), clock.instant().plus(session));
        return change(ring -> {
            if (ring.find(begun.key()).isEmpty()) {
                return Optional.<Secret>empty();
            }
            ring.begin(begun, clock.instant(), SESSIONS_MAX);
            return Optional.of(made);
        });
    }

    void signOut(Secret secret) {
        change(ring -> {
            ring.end(secret.sha256());
            return Optional.of(true);
        });
    }

    private Optional<Key> used(Optional<Key> key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        key.filter(shown -> !shown.used().equals(Optional.of(today)))
                .ifPresent(shown -> change(ring -> {
                    ring.note(shown.sha256(), today);
                    return Optional.of(true);
                }));
        return key;
    }

    private <R> Optional<R> view(Function<KeyRing, R> work) {
        return archive.map(kept -> kept.view(shelves -> work.apply(shelves.keys())));
    }

    private <R> Optional<R> change(Function<KeyRing, Optional<R>> work) {
        return archive.flatMap(kept -> kept.change(shelves -> work.apply(shelves.keys())));
    }
}
