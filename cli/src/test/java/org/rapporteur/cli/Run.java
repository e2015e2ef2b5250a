package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the program within the tests' own process. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return with(input, false, Console.COLUMNS_WITHOUT_TERMINAL, arguments);
    }

    /** As somebody at a terminal of 100 columns sees it. */
    static Run watched(String... arguments) {
        return with("", true, 100, arguments);
    }

    /** As somebody sees it in a narrow window. */
    static Run narrow(String... arguments) {
        return with("", true, 40, arguments);
    }

    private static Run with(String input, boolean watched, int columns, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.launch(
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        watched,
                        watched,
                        columns),
                arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
