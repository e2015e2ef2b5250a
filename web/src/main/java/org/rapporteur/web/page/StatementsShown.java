package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * Statements, filtered.
 *
 * @param choices what they can be filtered by
 * @param sought what else they are
 * @param sum such as {@code 12 of 480 statements}
 * @param groups what is shown on this page of the list
 * @param pages the pages of the list before and behind; none if all is shown
 * @param clear where nothing is filtered; empty if nothing is
 */
public record StatementsShown(
        Frame frame,
        List<Choice> choices,
        Sought sought,
        String sum,
        List<Group> groups,
        List<Frame.Link> pages,
        Optional<String> clear) {

    /**
     * What is asked for besides the choices.
     *
     * @param from the first day of publication
     * @param to the last one
     * @param words that the content has
     * @param grouped whether the same words of several articles stand together
     * @param problem what is wrong with it; empty if nothing is
     */
    public record Sought(String from, String to, String words, boolean grouped, String problem) {}

    /** One of several values. */
    public record Choice(String name, String label, List<Value> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A value to filter by.
     *
     * @param count how many statements have it, whatever else is asked for
     */
    public record Value(String value, String label, int count, boolean chosen) {}

    /**
     * Statements that stand together.
     *
     * @param heading what holds them together; empty if they stand in a plain list
     */
    public record Group(Optional<Frame.Link> heading, Content statements) {}

    public StatementsShown {
        choices = List.copyOf(choices);
        groups = List.copyOf(groups);
        pages = List.copyOf(pages);
    }
}
