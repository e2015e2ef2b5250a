package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.cli.metric.ServerFigures;
import org.rapporteur.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}: an archive for people with browsers, and what comes in read meanwhile. */
@Command(
        name = "serve",
        header = "Serves an archive to browsers, and reads what comes in.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur serve [OPTION…]",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur serve",
            "  rapporteur serve --store desk.db --port 8080",
            "",
            "Without --store the archive is desk.db in the folder for a person's data, rapporteur,",
            "and is made if it is not there. Ctrl-C ends it, once what is being read is read."
        })
final class ServeCommand implements Callable<Integer> {
    /** What a desk lets work at once. */
    private static final int THREADS_MAX = 32;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description = "Where the index for searching is; a file's is beside it, by its name and .index.")
    private Optional<Path> index = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Which address of this machine to listen on; 127.0.0.1.")
    private String host = WebSettings.DEFAULTS.host();

    @Option(names = "--port", paramLabel = "N", description = "Which port to listen on; 7490. 0 is any that is free.")
    private int port = WebSettings.DEFAULTS.port();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Under which name decisions are kept that are made here; desk.")
    private String person = WebSettings.DEFAULTS.person();

    @Mixin
    private AccessOptions access = new AccessOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once; one for each core but one.")
    private int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors() - 1, THREADS_MAX));

    @Option(
            names = "--log",
            paramLabel = "FORM",
            converter = LogForm.Converter.class,
            description = "How the log is written, to standard error: text, or json for one object a line.")
    private LogForm log = LogForm.TEXT;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        store.refuse(
                threads < 1 || threads > THREADS_MAX, "--threads %d; wanted 1 to %d".formatted(threads, THREADS_MAX));
        store.refuse(person.isBlank(), "--person is blank; wanted a name");
        WebSettings settings = settings();
        DataFolder own = DataFolder.of(console.environment(), System.getProperty("os.name", ""));
        StorePlace place = store.placeOr(own::archive, console);
        Path folder = index.or(place::index)
                .orElseThrow(() -> store.refusal("--index is missing; wanted a folder for the index"));
        if (!store.isGiven()) {
            own.make();
        }
        ServerFigures figures = new ServerFigures();
        LogSetting.ofServer(log, figures::logged);
        Ending ending = Ending.bySignal();
        try (Serving serving = start(new Serving.Plan(place, folder, settings, threads), figures)) {
            console.out().printf("%s: %s%n", place.name(), serving.address());
            console.out().flush();
            serving.runUntil(ending);
        }
        return ExitCode.ALL_READ.number();
    }

    private Serving start(Serving.Plan plan, ServerFigures figures) {
        try {
            return Serving.start(plan, figures);
        } catch (IllegalArgumentException e) {
            throw store.refusal(String.valueOf(e.getMessage()));
        }
    }

    private WebSettings settings() {
        try {
            return access.in(new WebSettings(host, port, person.strip()));
        } catch (IllegalArgumentException e) {
            throw store.refusal(String.valueOf(e.getMessage()));
        }
    }
}
