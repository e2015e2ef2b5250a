package org.rapporteur.testkit.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Shelves;

/** What a contract is held against. */
public interface NewArchive {
    /** The archive of this test: empty when the test begins, the same one until it ends, closed by whoever made it. */
    Archive archive();

    /** Changes something and wants nothing back. */
    default void change(Consumer<Shelves> work) {
        archive().change(shelves -> {
            work.accept(shelves);
            return true;
        });
    }

    /** Looks something up. */
    default <R> R view(Function<Shelves, R> work) {
        return archive().view(work);
    }

    /** Looks several up. */
    default <T> List<T> list(Function<Shelves, List<T>> work) {
        return view(work);
    }

    /** Looks one up that may not be there. */
    default <T> Optional<T> find(Function<Shelves, Optional<T>> work) {
        return view(work);
    }

    /** Counts. */
    default long count(Function<Shelves, Long> work) {
        return view(work);
    }

    /** Counts by kind. */
    default <K> Map<K, Long> counts(Function<Shelves, SortedMap<K, Long>> work) {
        return view(work);
    }
}
