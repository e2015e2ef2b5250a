package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.store.postgres.PostgresAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which archive is meant, and who enters it. */
final class StoreOptions {
    /** The variable of the environment that a password may stand in. */
    static final String PASSWORD = "RAPPORTEUR_STORE_PASSWORD";

    private static final String SERVER = "jdbc:postgresql:";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(jdbc|postgres|postgresql):.*");

    /** Among the parameters, or before the host. */
    private static final Pattern HAS_PASSWORD = Pattern.compile("(?i).*([?&]\\w*password=|//[^/?]*:[^/?]*@).*");

    @Option(
            names = "--store",
            paramLabel = "PLACE",
            description = "The archive: a file, or jdbc:postgresql://host:port/database.")
    private Optional<String> given = Optional.empty();

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who enters PostgreSQL; whom the address or the system names.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Its first line is PostgreSQL's password; or RAPPORTEUR_STORE_PASSWORD is.")
    private Optional<Path> passwordFile = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** @throws ParameterException if there is none, it is no place, or a password stands where everybody sees it */
    StorePlace place(Console console) throws IOException {
        return place(given.orElseThrow(() -> refusal("Missing required option: '--store=PLACE'")), console);
    }

    /** @throws ParameterException likewise; but if there is none, it is that file */
    StorePlace placeOr(Supplier<Path> file, Console console) throws IOException {
        return given.isPresent() ? place(console) : place(file.get().toString(), console);
    }

    boolean isGiven() {
        return given.isPresent();
    }

    private StorePlace place(String place, Console console) throws IOException {
        if (place.startsWith(SERVER)) {
            refuse(
                    HAS_PASSWORD.matcher(place).matches(),
                    "--store has a password in it, which everybody on this machine can see; wanted it in " + PASSWORD
                            + ", in --password-file or in ~/.pgpass");
            return new StoreServer(new PostgresAddress(place, user.orElse(""), password(console)));
        }
        refuse(place.isBlank(), "--store is blank; wanted a file or jdbc:postgresql://host:port/database");
        refuse(
                ADDRESS.matcher(place).matches(),
                "--store '%s'; wanted a file or jdbc:postgresql://host:port/database"
                        .formatted(place.replaceFirst(":.*", ":…")));
        refuse(user.isPresent() || passwordFile.isPresent(), "--user and --password-file are for PostgreSQL");
        return new StoreFile(file(place));
    }

    /** What was asked for cannot be done; nothing was. */
    ParameterException refusal(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    /** @throws ParameterException with these words if it is to be refused */
    void refuse(boolean refused, String words) {
        if (refused) {
            throw refusal(words);
        }
    }

    private Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw refusal("--store '%s' is no name of a file: %s".formatted(name, e.getReason()));
        }
    }

    private String password(Console console) throws IOException {
        if (passwordFile.isEmpty()) {
            return console.environment().getOrDefault(PASSWORD, "");
        }
        Path file = passwordFile.get();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (NoSuchFileException e) {
            throw new IOException("there is no password file %s".formatted(file), e);
        }
    }
}
