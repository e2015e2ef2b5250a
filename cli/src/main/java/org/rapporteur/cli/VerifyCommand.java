package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.verification.ExportVerification;
import org.rapporteur.export.verification.Verification;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur verify}: whether a record, or anything else that was taken away, is true to its articles. */
@Command(
        name = "verify",
        header = "Proves that what was taken away is true to its articles.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "rapporteur verify EXPORT FILE|FOLDER|-…",
            "       rapporteur verify EXPORT --articles FILE|FOLDER|-…"
        },
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur verify record.json talks/",
            "  rapporteur verify statements.csv --articles talks/",
            "",
            "Exit code 0: it is true. 4: it is not; the first place that fails is named."
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "EXPORT",
            description = "The record, or any file with quoted words that was taken away.")
    private String recordName = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|FOLDER|-",
            arity = "0..*",
            description = "The articles that it was made from.")
    private List<String> inputs = List.of();

    @Option(names = "--articles", paramLabel = "FILE|FOLDER|-", arity = "1..*", description = "The same, named.")
    private List<String> named = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> given = Stream.concat(inputs.stream(), named.stream()).toList();
        if (given.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no articles; wanted those that it was made from");
        }
        String export = text(Path.of(recordName));
        ProblemList problems = new ProblemList();
        List<Article> articles = new ArticleFiles(console.in()).read(given, Overrides.NONE, problems);
        problems.list().stream()
                .filter(problem -> problem.consequence() == Consequence.NOT_READ)
                .forEach(problem -> console.err().printf("rapporteur: %s: %s%n", problem.place(), problem.message()));
        ExportVerification verified = ExportVerification.of(export, articles);
        Verification verification = verified.verification();
        if (verification.holds()) {
            console.out()
                    .printf(
                            "%s: true to its %s, by %,d checks%n",
                            recordName, Heading.counted(verified.articles(), "article"), verification.checks());
            return ExitCode.ALL_READ.number();
        }
        verification.failure().ifPresent(failure -> console.out().printf("%s: fails at %s%n", recordName, failure));
        return ExitCode.CHECK_FAILED.number();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("%s is not UTF-8, as every export is".formatted(file), e);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no record %s".formatted(file), e);
        }
    }
}
