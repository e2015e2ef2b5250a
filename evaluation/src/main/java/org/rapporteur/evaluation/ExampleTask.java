package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example that ships with the project, written to be tangled. */
final class ExampleTask extends KeyTask {

    @Override
    public String name() {
        return "example";
    }

    @Override
    public String about() {
        return "who said what in examples/harbour-talks, against a key made by hand";
    }

    @Override
    String key(Bench bench) throws IOException {
        return Files.readString(bench.options().examples().resolve("keys/harbour-talks.tsv"));
    }

    @Override
    Path folder(Bench bench) {
        return bench.options().examples().resolve("harbour-talks");
    }
}
