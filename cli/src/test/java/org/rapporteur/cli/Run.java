package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the program within the tests' own process. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return with(input, false, Console.COLUMNS_WITHOUT_TERMINAL, Map.of(), arguments);
    }

    /** With variables set. */
    static Run in(Map<String, String> environment, String... arguments) {
        return with("", false, Console.COLUMNS_WITHOUT_TERMINAL, environment, arguments);
    }

    /** As somebody at a terminal of 100 columns sees it. */
    static Run watched(String... arguments) {
        return with("", true, 100, Map.of(), arguments);
    }

    /** As somebody sees it in a narrow window. */
    static Run narrow(String... arguments) {
        return with("", true, 40, Map.of(), arguments);
    }

    private static Run with(
            String input, boolean watched, int columns, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.launch(
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        watched,
                        watched,
                        columns,
                        environment),
                arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
