package org.rapporteur.ingest.plain;

import java.util.Optional;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;

/** What the caller says of every article of a run, whatever the files say. */
public record Overrides(Optional<Outlet> outlet, Optional<PublicationTime> published) {
    /** The files have the word. */
    public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());

    /** An imprint with these put in. */
    Imprint over(Imprint imprint) {
        return new Imprint(
                        outlet,
                        Optional.empty(),
                        Optional.empty(),
                        published,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .orElse(imprint);
    }
}
