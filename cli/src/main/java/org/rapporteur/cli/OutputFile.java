package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that somebody asked for by name; {@code -} is standard output. It is there whole or not at
 * all: what is written goes to a temporary name beside it, which then takes its place.
 */
record OutputFile(String name) {
    private static final String STANDARD_OUTPUT = "-";

    boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    Path path() {
        return Path.of(name);
    }

    /** The folder that it is to stand in. */
    Path folder() {
        Path parent = path().toAbsolutePath().normalize().getParent();
        return parent == null ? path().toAbsolutePath() : parent;
    }

    void write(String text, PrintStream standardOutput) throws IOException {
        if (isStandardOutput()) {
            standardOutput.print(text);
            return;
        }
        try {
            writeFile(text);
        } catch (IOException e) {
            throw new IOException("cannot write '%s': %s".formatted(name, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such folder";
        }
        return String.valueOf(e.getMessage());
    }

    private void writeFile(String text) throws IOException {
        Path target = Files.isSymbolicLink(path()) ? path().toRealPath() : path().toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, text);
            return;
        }
        Path temporary = target.resolveSibling(".%s.%d.part"
                .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.writeString(temporary, text);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
