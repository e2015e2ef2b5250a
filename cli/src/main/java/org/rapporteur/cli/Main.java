package org.rapporteur.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Cli.launch(Terminals.console(System.getenv()), arguments));
    }
}
