package org.rapporteur.export.brief;

import java.util.List;

/**
 * What articles say an entity is, in one wording and with one status, from one time to another, by one voice.
 *
 * @param text as the first of the places words it
 * @param remarks what there is to say besides: "of “Ostrel”", "former", "until 2019", "says Mira Solen"; often nothing
 * @param places every place with this wording, whatever its case and its marks, in order
 */
public record RoleWords(String text, List<String> remarks, List<Slice> places) {

    public RoleWords {
        remarks = List.copyOf(remarks);
        places = List.copyOf(places);
    }

    /** The remarks with a space before them, in brackets; nothing if there is none. */
    public String bracketed() {
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }
}
