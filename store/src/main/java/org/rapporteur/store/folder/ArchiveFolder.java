package org.rapporteur.store.folder;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementException;
import org.rapporteur.store.sql.Fault;
import org.rapporteur.store.sql.SqlArchive;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An archive as a folder: one file of JSON Lines for each table, and {@code archive.json} with what there
 * must be in them. Equal archives give equal folders, byte for byte, whatever database they are in.
 */
public final class ArchiveFolder {
    /** At a time, so that no archive is too large. */
    private static final int ROWS = 500;

    private ArchiveFolder() {}

    /**
     * Writes an archive, as it is at one moment, to a new folder.
     *
     * @throws FileAlreadyExistsException if the folder is there
     */
    public static void export(SqlArchive archive, Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Files.createDirectories(unfinished);
        Contents contents = unwrapping(() -> archive.viewRows(handle -> write(handle, unfinished)));
        contents.write(unfinished);
        force(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Fills an empty archive from a folder: with all of it, or with nothing.
     *
     * @throws UnreadableFolderException if the folder is no whole archive
     * @throws IllegalArgumentException if the archive is not empty
     */
    public static void fill(SqlArchive archive, Path folder) throws IOException {
        Contents contents = Contents.read(folder);
        Set<String> wanted = new TreeSet<>();
        Table.ALL.forEach(table -> wanted.add(table.file()));
        if (!contents.files().keySet().equals(wanted)) {
            throw new UnreadableFolderException("%s has files %s; wanted %s"
                    .formatted(folder, contents.files().keySet(), wanted));
        }
        unwrapping(() -> archive.changeRows(handle -> {
            Table.ALL.forEach(table -> mustBeEmpty(handle, table));
            Table.ALL.forEach(table -> read(handle, table, folder, contents.of(table)));
            List<Fault> faults = archive.check(handle);
            if (!faults.isEmpty()) {
                throw new UnreadableFolderException("%s: %s".formatted(folder, faults.get(0)));
            }
            return contents;
        }));
    }

    private static Contents write(Handle handle, Path folder) {
        TreeMap<String, Contents.Lines> files = new TreeMap<>();
        for (Table table : Table.ALL) {
            files.put(table.file(), write(handle, table, folder.resolve(table.file())));
        }
        return new Contents(files);
    }

    private static Contents.Lines write(Handle handle, Table table, Path file) {
        MessageDigest sha256 = sha256();
        long count = 0;
        try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(
                        new DigestOutputStream(Files.newOutputStream(file), sha256), StandardCharsets.UTF_8));
                ResultIterator<String> lines = handle.createQuery(table.select())
                        .setFetchSize(ROWS)
                        .map((row, context) -> {
                            ObjectNode line = Json.MAPPER.createObjectNode();
                            for (Column column : table.columns()) {
                                column.write(row, line);
                            }
                            return line.toString();
                        })
                        .iterator()) {
            while (lines.hasNext()) {
                writer.write(lines.next());
                writer.write('\n');
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Contents.Lines(count, HexFormat.of().formatHex(sha256.digest()));
    }

    /** What is a backup must be on the disk and not on its way there. */
    private static void force(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** Whether an archive can be filled. */
    public static boolean isEmpty(SqlArchive archive) {
        return archive.viewRows(handle -> Table.ALL.stream().allMatch(table -> isEmpty(handle, table)));
    }

    private static void mustBeEmpty(Handle handle, Table table) {
        if (!isEmpty(handle, table)) {
            throw new IllegalArgumentException(
                    "only an empty archive is filled; this one has a %s".formatted(table.name()));
        }
    }

    private static boolean isEmpty(Handle handle, Table table) {
        return handle.createQuery("select 1 from " + table.name() + " limit 1")
                .mapTo(Integer.class)
                .findFirst()
                .isEmpty();
    }

    private static void read(Handle handle, Table table, Path folder, Contents.Lines wanted) {
        Path file = folder.resolve(table.file());
        MessageDigest sha256 = sha256();
        long count = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        new DigestInputStream(Files.newInputStream(file), sha256),
                        StandardCharsets.UTF_8.newDecoder()));
                PreparedBatch batch = handle.prepareBatch(table.insert())) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                count++;
                bind(batch, table, line, file + ":" + count);
                if (batch.size() == ROWS) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        } catch (IOException e) {
            throw new UnreadableFolderException("%s cannot be read".formatted(file), e);
        } catch (StatementException e) {
            throw new UnreadableFolderException(
                    "%s, up to line %d, cannot be kept: %s".formatted(file, count, e.getShortMessage()), e);
        }
        Contents.Lines found = new Contents.Lines(count, HexFormat.of().formatHex(sha256.digest()));
        if (!found.equals(wanted)) {
            throw new UnreadableFolderException(
                    "%s is not what archive.json says: %s, not %s".formatted(file, found, wanted));
        }
    }

    private static void bind(PreparedBatch batch, Table table, String text, String place) {
        try {
            JsonNode line = Json.MAPPER.readTree(text);
            if (!(line instanceof ObjectNode object) || !table.keys().containsAll(object.propertyNames())) {
                throw new IllegalArgumentException("wanted an object with keys among " + table.keys());
            }
            for (Column column : table.columns()) {
                batch.bind(column.name(), column.read(object));
            }
            batch.add();
        } catch (IllegalArgumentException | JacksonException e) {
            throw new UnreadableFolderException(place + ": " + e.getMessage(), e);
        }
    }

    private static Contents unwrapping(Supplier<Contents> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
