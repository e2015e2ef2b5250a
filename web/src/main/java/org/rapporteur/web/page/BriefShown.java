package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;

/**
 * One story in short.
 *
 * @param of such as {@code 27 articles from Halden Wire and The Strand Ledger, 12 May 2031 to 14 May 2031}
 * @param sum such as {@code 9 statements by 3 speakers}
 * @param figures how much there is of what, each with its page
 * @param latest the newest statements
 * @param latestDay of which day they are; may be empty
 * @param conflicts differences that cannot both hold
 */
public record BriefShown(
        Frame frame,
        String of,
        String sum,
        List<Figure> figures,
        Content latest,
        String latestDay,
        List<Frame.Link> conflicts,
        List<SectionShown.Part> parts) {

    /** How much there is of something. */
    public record Figure(String href, int count, String what) {}

    public BriefShown {
        figures = List.copyOf(figures);
        conflicts = List.copyOf(conflicts);
        parts = List.copyOf(parts);
    }
}
