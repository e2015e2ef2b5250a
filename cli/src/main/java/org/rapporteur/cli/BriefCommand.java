package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.desk.ArticleNotUnderstood;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.terminal.TerminalBrief;
import org.rapporteur.export.terminal.TerminalStyle;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rapporteur brief}: articles in, the record out. */
@Command(
        name = "brief",
        header = "Reads articles of one story and shows who said what in them.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur brief [OPTION…] FILE|FOLDER|-…",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur brief examples/harbour-talks",
            "  rapporteur brief talks/ --html brief.html --json record.json",
            "  rapporteur brief - --outlet \"Harbour Ledger\" < article.txt",
            "  rapporteur brief talks/ --json - | jq '.statements | length'",
            "  rapporteur brief talks/ --ical steps.ics --csv tables --graphml network.graphml",
            "",
            "Exit code 0: all was read. 1: some input was not read, the rest is done."
        })
final class BriefCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER|-",
            arity = "1..*",
            description = "Text and Markdown files, folders of them, - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private Outputs outputs = new Outputs();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published, for every article of this run.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "When, for every article of this run: 2031-05-12 or 2031-05-12T08:30+02:00.")
    private Optional<PublicationTime> published = Optional.empty();

    @Option(names = "--short", description = "Cut long quotations in the terminal, with a sign where.")
    private boolean shortened;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once; one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private TerminalOptions terminal = new TerminalOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    BriefCommand(Console console) {
        this.console = console;
    }

    /** Reads a day or a moment. */
    static final class DateConverter implements ITypeConverter<PublicationTime> {
        @Override
        public PublicationTime convert(String written) {
            try {
                return PublicationTime.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        refuse(threads < 1 ? Optional.of("--threads %d; wanted at least 1".formatted(threads)) : Optional.empty());
        refuse(outlet.filter(String::isBlank).map(blank -> "--outlet is blank; wanted a name"));
        refuse(outputs.objection(inputs));
        TerminalStyle style = terminal.style(console, shortened, spec);
        ProblemList problems = new ProblemList();
        Overrides overrides = new Overrides(outlet.map(Outlet::new), published);
        List<Article> articles = new ArticleFiles(console.in()).read(inputs, overrides, problems);
        refuse(outputs.objectionTo(articles));
        Dossier dossier = dossier(articles, problems);
        Brief brief = Brief.of(dossier);
        outputs.write(brief, dossier, console);
        if (!outputs.takeStandardOutput()) {
            console.out().print(TerminalBrief.write(brief, style));
        }
        return outcome(dossier).number();
    }

    private void refuse(Optional<String> objection) {
        objection.ifPresent(words -> {
            throw new ParameterException(spec.commandLine(), words);
        });
    }

    private Dossier dossier(List<Article> articles, ProblemList problems) {
        try (ProgressLine progress = new ProgressLine(console)) {
            progress.say("loading the models");
            try (OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load();
                    OnnxEncoder encoder = OnnxEncoder.load()) {
                return new Rapporteur(encoder, sentenceEncoder, threads).dossier(articles, problems.list(), progress);
            }
        }
    }

    /** A fault of ours outweighs a file that could not be read. */
    private ExitCode outcome(Dossier dossier) {
        List<ArticleNotUnderstood> faults = dossier.problems().stream()
                .filter(ArticleNotUnderstood.class::isInstance)
                .map(ArticleNotUnderstood.class::cast)
                .toList();
        for (ArticleNotUnderstood fault : faults) {
            console.err()
                    .printf("rapporteur: %s: a fault of the program, which we would like to hear of:%n", fault.place());
            fault.cause().printStackTrace(console.err());
        }
        if (!faults.isEmpty()) {
            return ExitCode.BUG;
        }
        boolean lost = dossier.problems().stream().anyMatch(problem -> problem.consequence() == Consequence.NOT_READ);
        return lost ? ExitCode.SOME_NOT_READ : ExitCode.ALL_READ;
    }
}
