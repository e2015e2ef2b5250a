package org.rapporteur.export.brief;

import java.util.List;

/**
 * What articles say an entity is, in one wording.
 *
 * @param text as the first of the places words it
 * @param places every place with this wording, whatever its case and its marks, in order
 */
public record RoleWords(String text, List<Slice> places) {

    public RoleWords {
        places = List.copyOf(places);
    }
}
