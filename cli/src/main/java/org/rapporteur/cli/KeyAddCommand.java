package org.rapporteur.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.web.access.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur key add}: a new key, shown once. */
@Command(
        name = "add",
        header = "Makes a key and prints it: this once, for only its hash is kept.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur key add NAME --store PLACE [--role ROLE]",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur key add mira --role write --store desk.db",
            "  rapporteur key add feed-reader --store desk.db > feed-reader.key"
        })
final class KeyAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Whose it is; decisions are kept under this name.")
    private String name = "";

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "read, write (hand in and decide) or admin (all); read.")
    private KeyRole role = KeyRole.READ;

    private final Console console;

    KeyAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        Secret secret = Secret.fresh();
        Key key = key(secret);
        try (SqlArchive archive = place.openOrMakeOfToday()) {
            boolean isNew = archive.change(shelves -> {
                boolean unknown = shelves.keys().list().stream()
                        .noneMatch(there -> there.name().equals(name));
                if (unknown) {
                    shelves.keys().keep(key);
                }
                return unknown;
            });
            store.refuse(!isNew, "there is a key '%s' already; 'rapporteur key remove' takes it back".formatted(name));
        }
        console.out().println(secret.reveal());
        console.out().flush();
        console.err()
                .printf(
                        "%s: a key for %s, with the role %s. It is not shown again.%n",
                        place.name(), name, role.name().toLowerCase(Locale.ROOT));
        return ExitCode.ALL_READ.number();
    }

    private Key key(Secret secret) {
        try {
            return Key.of(name, role, secret.sha256(), Instant.now());
        } catch (IllegalArgumentException e) {
            throw store.refusal(String.valueOf(e.getMessage()));
        }
    }
}
