package org.rapporteur.core.intake;

import java.util.List;
import org.rapporteur.core.article.Imprint;

/** Makes articles of files that somebody hands over together. Safe for use by many threads. */
@FunctionalInterface
public interface FileReader {
    /**
     * Reads them.
     *
     * @param said what is known of each, whatever the files say
     * @return one for each file, in the same order; none for a table that speaks of the others
     */
    List<FileRead> read(List<HandedFile> files, Imprint said);
}
