package org.rapporteur.export.html;

import java.util.List;

/**
 * A part of the record.
 *
 * @param id where a link leads
 * @param name in the list of parts
 */
record Part(String id, String name, String heading, Runnable content) {

    /**
     * Parts that belong together in the list of parts.
     *
     * @param withTexts whether the articles' texts belong to them too, which stand outside the record
     */
    record Group(String name, List<Part> parts, boolean withTexts) {
        Group {
            parts = List.copyOf(parts);
        }
    }
}
