package org.rapporteur.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.export.json.JsonLedger;
import org.rapporteur.export.terminal.TerminalLedger;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur ledger}: what became of each input. */
@Command(
        name = "ledger",
        header = "Lists what became of each input: accepted, skipped or failed, and why.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur ledger --store PLACE [OPTION…]",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur ledger --store desk.db --intake skipped,failed",
            "  rapporteur ledger --store desk.db --since 2031-05-12 --json"
        })
final class LedgerCommand implements Callable<Integer> {
    /** At a time, so that no ledger is too long. */
    private static final int ENTRIES = 500;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--intake",
            paramLabel = "OUTCOME",
            split = ",",
            converter = IntakeConverter.class,
            description = "accepted, same, new-revision, copy, skipped or failed; several with commas.")
    private List<Intake> intakes = List.of();

    @Option(
            names = "--origin",
            paramLabel = "WORDS",
            description = "With these words in the path or address, whatever their case.")
    private Optional<String> origin = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = MomentConverter.class,
            description = "From then on: 2031-05-12 (in UTC) or 2031-05-12T08:30+02:00.")
    private Optional<Instant> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", converter = MomentConverter.class, description = "Before then.")
    private Optional<Instant> until = Optional.empty();

    @Option(names = "--after", paramLabel = "NUMBER", description = "With higher numbers than this.")
    private long after;

    @Option(names = "--max", paramLabel = "N", description = "At most so many, the first.")
    private long max = Long.MAX_VALUE;

    @Option(names = "--json", description = "As JSON, an object a line.")
    private boolean json;

    private final Console console;

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        store.refuse(max < 1 || after < 0, "--max %d --after %d; wanted at least 1 and 0".formatted(max, after));
        try (SqlArchive archive = store.place(console).open()) {
            long shown = list(archive);
            if (!json) {
                console.out().printf("%,d of %,d inputs%n", shown, all(archive));
            }
        }
        return ExitCode.ALL_READ.number();
    }

    private static long all(Archive archive) {
        return archive.view(shelves -> shelves.intake().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    private long list(Archive archive) {
        Set<Intake> wanted = intakes.isEmpty() ? EnumSet.allOf(Intake.class) : EnumSet.copyOf(intakes);
        long shown = 0;
        long last = after;
        while (shown < max) {
            List<Numbered<LedgerEntry>> entries = next(archive, last);
            if (entries.isEmpty()) {
                break;
            }
            List<String> lines = entries.stream()
                    .filter(entry -> wanted.contains(entry.value().intake()) && isWanted(entry.value()))
                    .limit(max - shown)
                    .map(json ? JsonLedger::line : TerminalLedger::line)
                    .toList();
            lines.forEach(line -> console.out().print(line + "\n"));
            shown += lines.size();
            last = entries.get(entries.size() - 1).number();
        }
        return shown;
    }

    private static List<Numbered<LedgerEntry>> next(Archive archive, long last) {
        return archive.view(shelves -> shelves.intake().listAfter(last, ENTRIES));
    }

    private boolean isWanted(LedgerEntry entry) {
        String path = entry.origin().toLowerCase(Locale.ROOT);
        return origin.filter(words -> !path.contains(words.toLowerCase(Locale.ROOT)))
                        .isEmpty()
                && since.filter(from -> entry.at().isBefore(from)).isEmpty()
                && until.filter(end -> !entry.at().isBefore(end)).isEmpty();
    }
}
