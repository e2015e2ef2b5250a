package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.desk.Backlog;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur take}: articles into an archive, and read there. */
@Command(
        name = "take",
        header = "Takes articles into an archive, and reads them.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur take --store PLACE [OPTION…] FILE|FOLDER|-…",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur take --store desk.db talks/",
            "",
            "Exit code 0: all was taken in and read. 1: some was not; the ledger has it."
        })
final class TakeCommand implements Callable<Integer> {
    /** What a desk lets work at once. */
    private static final int THREADS_MAX = 32;

    @Parameters(
            paramLabel = "FILE|FOLDER|-",
            arity = "1..*",
            description = "Text and Markdown files, folders of them, - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description = "Where the index for searching is; a file's is beside it, by its name and .index.")
    private Optional<Path> index = Optional.empty();

    @Option(names = "--leave", description = "Read nothing: a program that has the archive open does.")
    private boolean leaving;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published, for every article of this run.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = BriefCommand.DateConverter.class,
            description = "When, for every article of this run: 2031-05-12 or 2031-05-12T08:30+02:00.")
    private Optional<PublicationTime> published = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once; one for each core.")
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), THREADS_MAX);

    private final Console console;

    TakeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        store.refuse(
                threads < 1 || threads > THREADS_MAX, "--threads %d; wanted 1 to %d".formatted(threads, THREADS_MAX));
        store.refuse(outlet.filter(String::isBlank).isPresent(), "--outlet is blank; wanted a name");
        StorePlace place = store.place(console);
        Optional<Path> folder = index.or(place::index);
        store.refuse(!leaving && folder.isEmpty(), "--index is missing; wanted a folder, or --leave");
        try (ProgressLine progress = new ProgressLine(console);
                SqlArchive archive = place.openOrMakeOfToday();
                LuceneIndex opened = leaving ? LuceneIndex.inMemory() : LuceneIndex.open(folder.orElseThrow())) {
            progress.say("loading the models");
            try (OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load();
                    OnnxEncoder encoder = OnnxEncoder.load();
                    Desk desk = Desk.of(
                            archive, opened, new Rapporteur(encoder, sentenceEncoder, threads), Clock.systemUTC())) {
                return take(desk, place, progress).number();
            }
        }
    }

    private ExitCode take(Desk desk, StorePlace place, ProgressLine progress) {
        Taking taking = new Taking(desk, console, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        try (Stream<Article> articles = new ArticleFiles(console.in())
                .stream(inputs, new Overrides(outlet.map(Outlet::new), published), taking::meet)) {
            progress.say("taking in");
            taking.takeAll(articles);
        }
        if (leaving) {
            console.out().printf("%s: %s%n", place.name(), taking.words());
            return taking.anyFailed() ? ExitCode.SOME_NOT_READ : ExitCode.ALL_READ;
        }
        Backlog left = new WorkingOff(desk, threads, progress).workOff();
        console.out()
                .printf(
                        "%s: %s; %s, %s%n",
                        place.name(),
                        taking.words(),
                        left.unread() + left.failed() == 0
                                ? "all read"
                                : "%d not read".formatted(left.unread() + left.failed()),
                        stories(desk.stories().size()));
        return taking.anyFailed() || left.unread() + left.failed() > 0 ? ExitCode.SOME_NOT_READ : ExitCode.ALL_READ;
    }

    private static String stories(int count) {
        return count == 1 ? "1 story" : count + " stories";
    }
}
