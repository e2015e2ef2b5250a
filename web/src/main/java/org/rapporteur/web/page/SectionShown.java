package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;

/**
 * A page made of parts of the brief.
 *
 * @param wide whether it needs more than a column of text
 * @param beside the pages of the same group
 */
public record SectionShown(Frame frame, String summary, boolean wide, List<Frame.Link> beside, List<Part> parts) {

    /**
     * One part of the page.
     *
     * @param content empty if the story has nothing of it
     */
    public record Part(String id, String heading, Content content) {}

    public SectionShown {
        beside = List.copyOf(beside);
        parts = List.copyOf(parts);
    }
}
