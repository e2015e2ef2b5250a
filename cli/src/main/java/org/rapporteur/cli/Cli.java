package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.encoder.UnreadableModelException;
import org.rapporteur.export.json.UnreadableRecordException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line; the one place where an outcome becomes an exit code. */
final class Cli {
    private Cli() {}

    /** Does what the arguments say and gives the exit code. */
    static int launch(Console console, String... arguments) {
        CommandLine command = commandLine(console);
        int code;
        try {
            code = command.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.err().println("rapporteur: not enough memory; RAPPORTEUR_JAVA_OPTS=-Xmx4g gives it four gigabytes");
            code = ExitCode.OUTSIDE_WORLD_FAILED.number();
        } catch (StackOverflowError | AssertionError | LinkageError e) {
            e.printStackTrace(console.err());
            code = ExitCode.BUG.number();
        }
        if (console.out().checkError() && code == ExitCode.ALL_READ.number()) {
            console.err().println("rapporteur: standard output could not be written to the end");
            code = ExitCode.OUTSIDE_WORLD_FAILED.number();
        }
        console.err().flush();
        return code;
    }

    static CommandLine commandLine(Console console) {
        CommandLine command = new CommandLine(new RapporteurCommand())
                .addSubcommand(new BriefCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new CompletionCommand(console));
        command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        command.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        command.setUsageHelpWidth(Math.max(HELP_COLUMNS_MIN, Math.min(console.columns(), HELP_COLUMNS_MAX)));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExitCodeExceptionMapper(Cli::exitCode);
        command.setParameterExceptionHandler((wrong, given) -> refuse(wrong));
        command.setExecutionExceptionHandler((failure, failed, parsed) -> {
            tell(failure, failed.getErr());
            return exitCode(failure);
        });
        return command;
    }

    private static final int HELP_COLUMNS_MAX = 100;

    /** What picocli needs at least; a narrower terminal wraps the help itself. */
    private static final int HELP_COLUMNS_MIN = 55;

    private static int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("rapporteur: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    private static int exitCode(Throwable failure) {
        if (failure instanceof ParameterException) {
            return ExitCode.USAGE.number();
        }
        if (failure instanceof UnreadableRecordException) {
            return ExitCode.CHECK_FAILED.number();
        }
        if (isOfTheOutsideWorld(failure)) {
            return ExitCode.OUTSIDE_WORLD_FAILED.number();
        }
        return ExitCode.BUG.number();
    }

    private static boolean isOfTheOutsideWorld(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof UnreadableModelException;
    }

    private static void tell(Exception failure, PrintWriter err) {
        if (isOfTheOutsideWorld(failure) || failure instanceof UnreadableRecordException) {
            err.println("rapporteur: " + failure.getMessage());
        } else {
            err.println("rapporteur: a fault of the program, which we would like to hear of:");
            failure.printStackTrace(err);
        }
        err.flush();
    }
}
