package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.calendar.StepCalendar;
import org.rapporteur.export.extract.Entries;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.format.ExtractFormat;
import org.rapporteur.export.graph.Network;
import org.rapporteur.export.html.HtmlBrief;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.markdown.MarkdownBrief;
import org.rapporteur.export.table.Tables;
import picocli.CommandLine.Option;

/** The files that a brief is written to, besides the terminal. */
final class Outputs {
    @Option(names = "--html", paramLabel = "FILE", description = "Write the brief with the articles beside it as HTML.")
    private Optional<String> html = Optional.empty();

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write the brief as Markdown.")
    private Optional<String> markdown = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the record as JSON, for programs.")
    private Optional<String> json = Optional.empty();

    @Option(names = "--ical", paramLabel = "FILE", description = "Write what is announced as a calendar (iCalendar).")
    private Optional<String> ical = Optional.empty();

    @Option(
            names = "--csv",
            paramLabel = "FOLDER",
            description = "Write everything as tables into a folder, one CSV file each.")
    private Optional<String> csv = Optional.empty();

    @Option(
            names = "--graphml",
            paramLabel = "FILE",
            description = "Write who met whom and who stands for what as a graph (GraphML).")
    private Optional<String> graphml = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORM=FILE",
            description = "Write the statements as csv, sheet.csv, json, jsonl, md, html, jsonld, annotations.jsonld,"
                    + " claims.jsonld, atom or feed.json; may be given several times.")
    private Map<String, String> formats = new LinkedHashMap<>();

    /** A text that is to be written. */
    private record Wanted(OutputFile file, BiFunction<Brief, Dossier, String> writing) {}

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        html.ifPresent(
                name -> wanted.add(new Wanted(new OutputFile(name), (brief, dossier) -> HtmlBrief.write(brief))));
        markdown.ifPresent(
                name -> wanted.add(new Wanted(new OutputFile(name), (brief, dossier) -> MarkdownBrief.write(brief))));
        json.ifPresent(
                name -> wanted.add(new Wanted(new OutputFile(name), (brief, dossier) -> JsonRecord.write(dossier))));
        ical.ifPresent(
                name -> wanted.add(new Wanted(new OutputFile(name), (brief, dossier) -> StepCalendar.write(dossier))));
        graphml.ifPresent(
                name -> wanted.add(new Wanted(new OutputFile(name), (brief, dossier) -> Network.write(dossier))));
        formats.forEach((form, name) -> ExtractFormat.find(form)
                .ifPresent(format -> wanted.add(
                        new Wanted(new OutputFile(name), (brief, dossier) -> format.write(statements(dossier))))));
        return wanted;
    }

    private static Extract statements(Dossier dossier) {
        Entries entries = new Entries(dossier, "");
        return new Extract(
                EntryKind.STATEMENT,
                "Who said what",
                List.of(),
                entries.statements(),
                entries.copies(),
                Optional.empty());
    }

    private Optional<OutputFolder> tables() {
        return csv.map(OutputFolder::new);
    }

    /** True if standard output is taken. */
    boolean takeStandardOutput() {
        return wanted().stream().anyMatch(one -> one.file().isStandardOutput());
    }

    /**
     * What is wrong with the names, before any work is done.
     *
     * @param inputs as they were given
     */
    Optional<String> objection(List<String> inputs) {
        Optional<String> unknown = formats.keySet().stream()
                .filter(form -> ExtractFormat.find(form).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.map(form -> "--format %s; wanted one of %s"
                    .formatted(
                            form,
                            Arrays.stream(ExtractFormat.values())
                                    .map(ExtractFormat::extension)
                                    .collect(Collectors.joining(", "))));
        }
        Set<Path> targets = new HashSet<>();
        boolean standardOutputTaken = false;
        for (Wanted one : wanted()) {
            OutputFile file = one.file();
            boolean twice = file.isStandardOutput()
                    ? standardOutputTaken
                    : !targets.add(file.path().toAbsolutePath().normalize());
            if (twice) {
                return Optional.of("two outputs to '%s'".formatted(file.name()));
            }
            standardOutputTaken |= file.isStandardOutput();
        }
        Optional<String> toTables = tables().flatMap(folder -> objection(folder, targets, inputs));
        return toTables.or(() -> wanted().stream()
                .map(Wanted::file)
                .filter(file -> !file.isStandardOutput())
                .flatMap(file -> objection(file, inputs).stream())
                .findFirst());
    }

    private static Optional<String> objection(OutputFolder folder, Set<Path> targets, List<String> inputs) {
        return targets.stream().anyMatch(folder::wouldHold)
                ? Optional.of("two outputs to '%s'".formatted(folder.name()))
                : folder.objection(inputs);
    }

    private static Optional<String> objection(OutputFile file, List<String> inputs) {
        if (Files.isDirectory(file.path())) {
            return Optional.of("cannot write '%s': it is a folder".formatted(file.name()));
        }
        if (!Files.isDirectory(file.folder())) {
            return Optional.of("cannot write '%s': there is no folder %s".formatted(file.name(), file.folder()));
        }
        boolean looksLikeAnArticle = file.name().matches("(?i).*\\.(txt|md|markdown)");
        return inputs.stream()
                .filter(input -> isSame(file.path(), input) || (looksLikeAnArticle && holds(input, file.folder())))
                .findFirst()
                .map(input -> isSame(file.path(), input)
                        ? "cannot write '%s': it is an input".formatted(file.name())
                        : "cannot write '%s': the next run would read it as an article of %s"
                                .formatted(file.name(), input));
    }

    private static boolean isSame(Path target, String input) {
        try {
            return Files.exists(target) && Files.isSameFile(target, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean holds(String input, Path folder) {
        try {
            Path path = Path.of(input);
            return Files.isDirectory(path) && folder.toRealPath().startsWith(path.toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The same, once it is known which files the inputs came to. */
    Optional<String> objectionTo(List<Article> articles) {
        return wanted().stream()
                .map(Wanted::file)
                .filter(file -> !file.isStandardOutput())
                .filter(file -> articles.stream().anyMatch(article -> isInUse(file, article)))
                .findFirst()
                .map(file -> "cannot write '%s': it is an input".formatted(file.name()))
                .or(() -> tables().flatMap(folder -> folder.objectionTo(articles)));
    }

    private static boolean isInUse(OutputFile file, Article article) {
        Path table = Path.of(article.origin()).resolveSibling("articles.csv");
        return isSame(file.path(), article.origin()) || isSame(file.path(), table.toString());
    }

    void write(Brief brief, Dossier dossier, Console console) throws IOException {
        for (Wanted one : wanted()) {
            one.file().write(one.writing().apply(brief, dossier), console.out());
        }
        if (tables().isPresent()) {
            tables().get().write(Tables.of(dossier), console.out());
        }
        ical.ifPresent(name -> tellOfStepsWithoutDay(name, dossier, console.err()));
    }

    /** They are in the file, and many calendars do not show what has no day. */
    private static void tellOfStepsWithoutDay(String name, Dossier dossier, PrintStream err) {
        long count = StepCalendar.withoutDay(dossier);
        if (count > 0) {
            err.printf(
                    "rapporteur: %d of %s named no day and %s in '%s'%n",
                    count,
                    Heading.counted(dossier.negotiation().steps().size(), "announced step"),
                    count == 1 ? "is a to-do" : "are to-dos",
                    name);
        }
    }
}
