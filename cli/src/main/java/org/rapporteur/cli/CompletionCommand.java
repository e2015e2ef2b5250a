package org.rapporteur.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur completion}: what a shell needs to complete our words. */
@Command(
        name = "completion",
        header = "Prints what a shell needs to complete commands and options.",
        synopsisHeading = "%nUsage: ",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(rapporteur completion bash)",
            "  rapporteur completion zsh > ~/.rapporteur-completion; echo 'source ~/.rapporteur-completion' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that are known; one script does for both. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        console.out().printf("# For %s.%n", shell.name().toLowerCase(Locale.ROOT));
        console.out().print(AutoComplete.bash(root.getCommandName(), root));
        return ExitCode.ALL_READ.number();
    }
}
