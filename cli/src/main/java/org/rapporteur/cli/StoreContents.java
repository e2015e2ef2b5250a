package org.rapporteur.cli;

import java.util.Collection;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.sql.SqlArchive;

/** What is in an archive, in a line. */
final class StoreContents {
    private StoreContents() {}

    static String of(StorePlace place) {
        try (SqlArchive archive = place.open()) {
            return of(archive);
        }
    }

    static String of(SqlArchive archive) {
        return archive.view(StoreContents::line);
    }

    private static String line(Shelves shelves) {
        return String.join(
                ", ",
                counted(shelves.articles().count(), "article"),
                counted(sum(shelves.readings().counts().values()), "reading"),
                counted(sum(shelves.intake().counts().values()), "input"),
                counted(sum(shelves.jobs().counts().values()), "job"));
    }

    private static String counted(long count, String noun) {
        return Heading.counted(Math.toIntExact(count), noun);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    static boolean isNothingIn(StorePlace place) {
        try (SqlArchive archive = place.open()) {
            return ArchiveFolder.isEmpty(archive);
        }
    }
}
