package org.rapporteur.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that is there whole or not at all: it is made under another name, which one that was cut off leaves behind and
 * the next one takes away.
 */
record NewFile(Path file) {
    /** What SQLite lays beside a database; nothing of another one may lie there. */
    private static final List<String> NEIGHBOURS = List.of("-wal", "-shm", "-journal");

    /** @throws FileAlreadyExistsException if the file is there */
    static NewFile begin(Path file) throws IOException {
        mustBeFree(file);
        for (String neighbour : NEIGHBOURS) {
            mustBeFree(beside(file, neighbour));
        }
        return beginBeside(file);
    }

    /** @throws FileAlreadyExistsException if the file is there and an earlier one is kept beside it */
    static NewFile beginBeside(Path file) throws IOException {
        NewFile made = new NewFile(file);
        if (Files.exists(file)) {
            made.dropSecondName();
            mustBeFree(made.replaced());
        }
        made.drop();
        return made;
    }

    /** One that was cut off had got as far as giving the file the other name as well. */
    private void dropSecondName() throws IOException {
        if (Files.exists(replaced()) && Files.isSameFile(replaced(), file)) {
            Files.delete(replaced());
        }
    }

    Path unfinished() {
        return beside(file, ".unfinished");
    }

    private Path replaced() {
        return beside(file, ".replaced");
    }

    void drop() throws IOException {
        Files.deleteIfExists(unfinished());
        for (String neighbour : NEIGHBOURS) {
            Files.deleteIfExists(beside(unfinished(), neighbour));
        }
    }

    void finish() throws IOException {
        force();
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Under the file's name lies at each moment the one or the other. */
    Path finishInPlace() throws IOException {
        force();
        try {
            Files.createLink(replaced(), file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, replaced());
        }
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return replaced();
    }

    private void force() throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void mustBeFree(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
