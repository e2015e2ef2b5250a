package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import org.rapporteur.web.page.decision.DecisionShown;

/**
 * One person or body.
 *
 * @param names what else the articles call it
 * @param roles in order of the first article that tells them
 * @param labels by the outlet, or the voice in it, that says so
 * @param statements those of this one
 * @param said how many
 */
public record PersonShown(
        Frame frame,
        String kind,
        List<String> names,
        List<Role> roles,
        List<LabelsBy> labels,
        Content statements,
        Count said,
        PutRight putRight) {

    /**
     * One role.
     *
     * @param since the day of the first article that tells it; may be {@code undated}
     * @param until the day of the last one
     */
    public record Role(String words, String remarks, String since, String until, List<Frame.Link> places) {}

    /**
     * How many statements.
     *
     * @param all where all of them are shown; empty if they are here
     */
    public record Count(int count, String all) {}

    /**
     * What a person may put right.
     *
     * @param roles those whose dates may be set, each place where one is told
     * @param history what was decided on it
     */
    public record PutRight(Acts acts, List<Frame.Link> roles, List<DecisionShown> history) {
        public PutRight {
            roles = List.copyOf(roles);
            history = List.copyOf(history);
        }
    }

    /** What one voice calls it. */
    public record LabelsBy(String voice, List<Called> labels) {}

    /** One label. */
    public record Called(String words, List<Frame.Link> places) {}

    public PersonShown {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        labels = List.copyOf(labels);
    }
}
