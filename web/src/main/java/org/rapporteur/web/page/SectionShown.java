package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * A page made of parts of the brief.
 *
 * @param wide whether it needs more than a column of text
 * @param beside the pages of the same group
 * @param since the day that nothing on it is over before; empty where it shows nothing that has days
 */
public record SectionShown(
        Frame frame, String summary, boolean wide, List<Frame.Link> beside, Optional<Since> since, List<Part> parts) {

    /**
     * A day that was asked for.
     *
     * @param day as written; empty if none was
     * @param problem what is wrong with it; empty if nothing is
     */
    public record Since(String day, String problem) {}

    /**
     * One part of the page.
     *
     * @param content empty if the story has nothing of it
     */
    public record Part(String id, String heading, Content content) {}

    /** Of things that have no days of their own. */
    SectionShown(Frame frame, String summary, boolean wide, List<Frame.Link> beside, List<Part> parts) {
        this(frame, summary, wide, beside, Optional.empty(), parts);
    }

    public SectionShown {
        beside = List.copyOf(beside);
        parts = List.copyOf(parts);
    }
}
