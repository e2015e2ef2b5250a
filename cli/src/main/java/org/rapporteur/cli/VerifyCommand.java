package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.export.verification.Verification;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur verify}: whether a record is true to its articles. */
@Command(
        name = "verify",
        header = "Proves that a record is true to its articles.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur verify RECORD.json FILE|FOLDER|-…",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur verify record.json talks/",
            "",
            "Exit code 0: it is true. 4: it is not; the first place that fails is named."
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RECORD.json", description = "What 'brief --json' wrote.")
    private String recordName = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|FOLDER|-",
            arity = "1..*",
            description = "The articles that it was made from.")
    private List<String> inputs = List.of();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PublishedRecord published = JsonRecord.read(text(Path.of(recordName)));
        ProblemList problems = new ProblemList();
        List<SourceText> texts = new ArticleFiles(console.in())
                .read(inputs, Overrides.NONE, problems).stream()
                        .map(Article::text)
                        .toList();
        problems.list().stream()
                .filter(problem -> problem.consequence() == Consequence.NOT_READ)
                .forEach(problem -> console.err().printf("rapporteur: %s: %s%n", problem.place(), problem.message()));
        Verification verification = Verification.of(published, texts);
        if (verification.holds()) {
            console.out()
                    .printf(
                            "%s: true to its %s, by %,d checks%n",
                            recordName, Heading.counted(published.articles().size(), "article"), verification.checks());
            return ExitCode.ALL_READ.number();
        }
        verification.failure().ifPresent(failure -> console.out().printf("%s: fails at %s%n", recordName, failure));
        return ExitCode.CHECK_FAILED.number();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("%s is not UTF-8, as a record is".formatted(file), e);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no record %s".formatted(file), e);
        }
    }
}
