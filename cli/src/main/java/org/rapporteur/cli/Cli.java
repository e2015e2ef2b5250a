package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.search.SearchException;
import org.rapporteur.encoder.UnreadableModelException;
import org.rapporteur.export.json.UnreadableRecordException;
import org.rapporteur.store.folder.UnreadableFolderException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line; the one place where an outcome becomes an exit code. */
final class Cli {
    /** In the order of the help. */
    private static final List<String> NAMES =
            List.of("brief", "verify", "serve", "take", "store", "key", "ledger", "evaluate", "completion");

    private Cli() {}

    /** Does what the arguments say and gives the exit code. */
    static int launch(Console console, String... arguments) {
        CommandLine command = commandLineFor(console, arguments);
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
        return commandLine(console, NAMES, true);
    }

    /** Making a command takes milliseconds of every start, so none is made that the first word does not ask for. */
    private static CommandLine commandLineFor(Console console, String... arguments) {
        String first = arguments.length == 0 ? "--help" : arguments[0];
        return switch (first) {
            case "--version", "-V" -> commandLine(console, List.of(), false);
            case "--help", "-h" -> commandLine(console, NAMES, false);
            case "completion" -> commandLine(console, NAMES, true);
            default -> commandLine(console, NAMES.contains(first) ? List.of(first) : NAMES, true);
        };
    }

    /** With these commands; those that have commands of their own have them only where it goes so deep. */
    private static CommandLine commandLine(Console console, List<String> names, boolean deep) {
        CommandLine command = new CommandLine(new RapporteurCommand());
        names.forEach(name -> command.addSubcommand(name, subcommand(name, console, deep)));
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

    private static Object subcommand(String name, Console console, boolean deep) {
        return switch (name) {
            case "brief" -> new BriefCommand(console);
            case "verify" -> new VerifyCommand(console);
            case "serve" -> new ServeCommand(console);
            case "take" -> new TakeCommand(console);
            case "store" -> deep ? store(console) : new StoreCommand();
            case "key" -> deep ? key(console) : new KeyCommand();
            case "ledger" -> new LedgerCommand(console);
            case "evaluate" -> new EvaluateCommand(console);
            case "completion" -> new CompletionCommand(console);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    private static CommandLine store(Console console) {
        return new CommandLine(new StoreCommand())
                .addSubcommand(new StoreCheckCommand(console))
                .addSubcommand(new StoreBackupCommand(console))
                .addSubcommand(new StoreRestoreCommand(console))
                .addSubcommand(new StoreMigrateCommand(console))
                .addSubcommand(new StoreExportCommand(console))
                .addSubcommand(new StoreImportCommand(console))
                .addSubcommand(new StoreTidyCommand(console));
    }

    private static CommandLine key(Console console) {
        return new CommandLine(new KeyCommand())
                .addSubcommand(new KeyAddCommand(console))
                .addSubcommand(new KeyListCommand(console))
                .addSubcommand(new KeyRemoveCommand(console));
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
        if (isOfTheInput(failure)) {
            return ExitCode.CHECK_FAILED.number();
        }
        if (isOfTheOutsideWorld(failure)) {
            return ExitCode.OUTSIDE_WORLD_FAILED.number();
        }
        return ExitCode.BUG.number();
    }

    private static boolean isOfTheInput(Throwable failure) {
        return failure instanceof UnreadableRecordException || failure instanceof UnreadableFolderException;
    }

    private static boolean isOfTheOutsideWorld(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof ArchiveException
                || failure instanceof SearchException
                || failure instanceof UnreadableModelException;
    }

    /** Where nothing but the name of a file is told, what is the matter with it. */
    private static String words(Exception failure) {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return String.valueOf(file.getFile())
                    + (file instanceof FileAlreadyExistsException
                            ? " is there already"
                            : file instanceof NoSuchFileException ? " is not there" : " cannot be read or written");
        }
        return String.valueOf(failure.getMessage());
    }

    private static void tell(Exception failure, PrintWriter err) {
        if (isOfTheOutsideWorld(failure) || isOfTheInput(failure)) {
            err.println("rapporteur: " + words(failure));
        } else {
            err.println("rapporteur: a fault of the program, which we would like to hear of:");
            failure.printStackTrace(err);
        }
        err.flush();
    }
}
