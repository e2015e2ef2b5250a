package org.rapporteur.export.brief;

import java.util.List;

/**
 * What one voice calls an entity, in one wording.
 *
 * @param text as the first of the places words it
 * @param voice the outlet, or whom the outlet lets say it: "Halden Wire", "Mira Solen in the Halden Wire"
 * @param places every place where that voice words it so
 */
public record LabelWords(String text, String voice, List<Slice> places) {

    public LabelWords {
        places = List.copyOf(places);
    }
}
