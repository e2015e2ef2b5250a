package org.rapporteur.cli;

import java.util.Optional;
import org.rapporteur.export.terminal.TerminalStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How lines for the terminal are to look. */
final class TerminalOptions {
    /** When colours are wanted. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "How wide to write, 40 or more; the terminal's width, or 80 without one.")
    private Optional<Integer> width = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never; auto is on a terminal unless NO_COLOR is set.")
    private When color = When.AUTO;

    TerminalStyle style(Console console, boolean shortened, CommandSpec spec) {
        boolean coloured = color == When.ALWAYS || (color == When.AUTO && console.colour());
        try {
            return new TerminalStyle(width.orElse(console.columns()), coloured, shortened);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--width: " + e.getMessage(), e);
        }
    }
}
