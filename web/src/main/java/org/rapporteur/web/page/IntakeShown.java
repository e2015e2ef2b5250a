package org.rapporteur.web.page;

import java.util.List;

/**
 * What became of each input.
 *
 * @param sums such as {@code 12 accepted}
 * @param entries the newest first
 * @param older where the entries before these are; empty if there are none
 */
public record IntakeShown(Frame frame, List<String> sums, List<Entry> entries, String older) {

    /**
     * One input.
     *
     * @param article where it is shown; empty if it came to none, or to one that is of no story yet
     */
    public record Entry(
            long number,
            String what,
            boolean kept,
            String origin,
            String reason,
            String at,
            String bytes,
            String article) {}

    public IntakeShown {
        sums = List.copyOf(sums);
        entries = List.copyOf(entries);
    }
}
