package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.export.table.CsvFile;
import org.rapporteur.export.table.Table;

/**
 * A folder that somebody asked for by name, for one file a table. It is made if it is not there; files of the same names are
 * replaced, others left alone.
 */
record OutputFolder(String name) {

    Path path() {
        return Path.of(name);
    }

    /** Whether another output would be one of its files. */
    boolean wouldHold(Path file) {
        Path here = path().toAbsolutePath().normalize();
        Path there = file.toAbsolutePath().normalize();
        return there.equals(here)
                || here.equals(there.getParent())
                        && there.getFileName().toString().endsWith(".csv");
    }

    /**
     * What is wrong with the name, before any work is done.
     *
     * @param inputs as they were given
     */
    Optional<String> objection(List<String> inputs) {
        if (new OutputFile(name).isStandardOutput()) {
            return Optional.of("--csv writes one file a table; wanted a folder, not '-'");
        }
        Path parent = new OutputFile(name).folder();
        if (Files.exists(path()) && !Files.isDirectory(path())) {
            return Optional.of("cannot write into '%s': it is no folder".formatted(name));
        }
        if (!Files.isDirectory(parent)) {
            return Optional.of("cannot write into '%s': there is no folder %s".formatted(name, parent));
        }
        return inputs.stream()
                .filter(input -> holds(input, Files.exists(path()) ? path() : parent))
                .findFirst()
                .map(this::wouldBeRead);
    }

    private String wouldBeRead(String input) {
        return "cannot write into '%s': the next run would take its articles.csv for a table of the articles of %s"
                .formatted(name, input);
    }

    private static boolean holds(String input, Path folder) {
        try {
            Path given = Path.of(input);
            return Files.isDirectory(given) && folder.toRealPath().startsWith(given.toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The same, once it is known which files the inputs came to. */
    Optional<String> objectionTo(List<Article> articles) {
        return articles.stream()
                .map(Article::origin)
                .filter(origin -> isSame(new OutputFile(origin).folder()))
                .findFirst()
                .map(this::wouldBeRead);
    }

    private boolean isSame(Path folder) {
        try {
            return Files.exists(path()) && Files.isSameFile(path(), folder);
        } catch (IOException e) {
            return false;
        }
    }

    void write(List<Table> tables, PrintStream standardOutput) throws IOException {
        try {
            Files.createDirectories(path());
        } catch (FileAlreadyExistsException e) {
            throw new IOException("cannot write into '%s': it is no folder".formatted(name), e);
        }
        for (Table table : tables) {
            new OutputFile(path().resolve(table.file()).toString()).write(CsvFile.write(table), standardOutput);
        }
    }
}
