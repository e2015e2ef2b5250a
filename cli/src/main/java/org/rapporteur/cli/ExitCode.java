package org.rapporteur.cli;

/** How a run ended; listed in docs/reference/exit-codes.md. */
enum ExitCode {
    ALL_READ(0, "everything was read and done"),
    SOME_NOT_READ(1, "some input was not read; the rest is done"),
    USAGE(2, "the command line was not understood; nothing was done"),
    OUTSIDE_WORLD_FAILED(3, "a file could not be written, or the machine failed"),
    CHECK_FAILED(4, "a record is not true to its articles, a figure is not the pinned one, or an archive is not whole"),
    BUG(70, "a fault of the program");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
