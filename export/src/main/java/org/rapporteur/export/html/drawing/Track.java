package org.rapporteur.export.html.drawing;

import java.util.List;

/**
 * Things of one sort, drawn one below another where they would touch.
 *
 * @param things in the order in which they get their room
 */
public record Track(String name, List<Dated> things) {

    public Track {
        things = List.copyOf(things);
    }
}
