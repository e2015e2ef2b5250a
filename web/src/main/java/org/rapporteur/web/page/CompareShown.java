package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;

/**
 * Articles side by side.
 *
 * @param beside the pages of the same group
 * @param choices all articles of the story
 * @param problem what is wrong with what was chosen; empty if nothing is
 * @param together what they have together, and where they differ; none if too few are chosen
 * @param columns what each has alone
 */
public record CompareShown(
        Frame frame,
        List<Frame.Link> beside,
        List<Choice> choices,
        String problem,
        List<SectionShown.Part> together,
        List<Column> columns) {

    /** An article that can be chosen. */
    public record Choice(String id, String label, boolean chosen) {}

    /**
     * One article.
     *
     * @param sum how much it has alone
     */
    public record Column(Frame.Link article, String outlet, Moment published, String sum, Content statements) {}

    public CompareShown {
        beside = List.copyOf(beside);
        choices = List.copyOf(choices);
        together = List.copyOf(together);
        columns = List.copyOf(columns);
    }
}
