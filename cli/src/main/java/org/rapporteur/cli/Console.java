package org.rapporteur.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a run reads and writes.
 *
 * @param out takes what was asked for
 * @param err takes what is said about it
 * @param progress whether somebody watches {@code err}
 * @param colour whether {@code out} shows ANSI colours and wants them
 * @param columns the width of the terminal behind {@code out}, or what to write for without one
 * @param environment the variables of this process
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean progress,
        boolean colour,
        int columns,
        Map<String, String> environment) {
    static final int COLUMNS_WITHOUT_TERMINAL = 80;

    /** Prints no variable: one of them may be a password. */
    @Override
    public String toString() {
        return "console of %d columns".formatted(columns);
    }
}
