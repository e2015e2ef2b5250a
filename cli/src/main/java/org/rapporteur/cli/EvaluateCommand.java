package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.EvaluationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur evaluate}: how well it reads, against annotated articles. */
@Command(
        name = "evaluate",
        header = "Measures how well articles are read, against annotated ones.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur evaluate [OPTION…] [TASK…]",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExit code 0: the figures are the pinned ones. 4: one is not.%n")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TASK", arity = "0..*", description = "What to measure; everything if none is named.")
    private List<String> tasks = List.of();

    @Option(names = "--root", paramLabel = "FOLDER", description = "The project's folder; this one by default.")
    private Path root = Path.of(System.getProperty("rapporteur.home", "."));

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The annotated articles; what is not there is skipped.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--model", paramLabel = "FOLDER", description = "Another model than the one that ships.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--list", description = "Print what is missed and what is wrong.")
    private boolean list;

    @Option(names = "--pin", description = "Write the figures anew.")
    private boolean pin;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        EvaluationOptions usual = EvaluationOptions.in(root);
        EvaluationOptions options = new EvaluationOptions(
                tasks, data.orElse(usual.data()), usual.seeds(), usual.examples(), usual.figures(), model, list, pin);
        try {
            return (new Evaluation(System::nanoTime).run(options, console.out())
                            ? ExitCode.ALL_READ
                            : ExitCode.CHECK_FAILED)
                    .number();
        } catch (IllegalArgumentException unknownTask) {
            throw new ParameterException(spec.commandLine(), unknownTask.getMessage(), unknownTask);
        }
    }
}
