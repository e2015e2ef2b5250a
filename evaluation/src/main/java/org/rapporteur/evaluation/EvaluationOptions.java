package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be evaluated, and against what.
 *
 * @param tasks by name; empty for all
 * @param data the folder of annotated corpora; what it lacks is skipped, visibly
 * @param seeds the folder of the articles that the key of seeds is about
 * @param examples the folder of examples and their keys
 * @param figures where the pinned figures stand
 * @param model a folder with another model than the one that ships
 * @param list whether to print what is missed and what is wrong
 * @param pin whether to write the figures anew
 */
public record EvaluationOptions(
        List<String> tasks,
        Path data,
        Path seeds,
        Path examples,
        Path figures,
        Optional<Path> model,
        boolean list,
        boolean pin) {

    public EvaluationOptions {
        tasks = List.copyOf(tasks);
    }

    /** Everything, with the folders where a checkout of the project has them. */
    public static EvaluationOptions in(Path root) {
        return new EvaluationOptions(
                List.of(),
                root.resolve("../shared/data").normalize(),
                root.resolve("../shared/seeds").normalize(),
                root.resolve("examples"),
                root.resolve("evaluation/figures.tsv"),
                Optional.empty(),
                false,
                false);
    }
}
