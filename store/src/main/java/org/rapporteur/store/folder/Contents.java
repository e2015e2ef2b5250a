package org.rapporteur.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is in a folder: its file {@code archive.json}. */
record Contents(SortedMap<String, Lines> files) {
    private static final String FILE = "archive.json";
    private static final int FORMAT = 1;

    /** How many lines a file has, and the SHA-256 of its bytes. */
    record Lines(long count, String sha256) {}

    Lines of(Table table) {
        return Objects.requireNonNull(files.get(table.file()), table.file());
    }

    void write(Path folder) throws IOException {
        ObjectNode contents = Json.MAPPER.createObjectNode();
        contents.put("archive", "rapporteur").put("format", FORMAT);
        ObjectNode list = contents.putObject("files");
        files.forEach((file, lines) ->
                list.putObject(file).put("lines", lines.count()).put("sha256", lines.sha256()));
        Files.writeString(folder.resolve(FILE), contents.toPrettyString() + "\n");
    }

    static Contents read(Path folder) throws IOException {
        try {
            return of(Json.MAPPER.readTree(Files.readString(folder.resolve(FILE))));
        } catch (NoSuchFileException e) {
            throw new UnreadableFolderException("%s is no archive: it has no %s".formatted(folder, FILE), e);
        } catch (JacksonException e) {
            throw new UnreadableFolderException("%s cannot be read".formatted(folder.resolve(FILE)), e);
        }
    }

    private static Contents of(JsonNode contents) {
        if (contents.path("format").asInt(0) != FORMAT) {
            throw new UnreadableFolderException(
                    "format %s; this program reads %d".formatted(contents.path("format"), FORMAT));
        }
        SortedMap<String, Lines> files = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : contents.path("files").properties()) {
            JsonNode lines = file.getValue();
            files.put(
                    file.getKey(),
                    new Lines(
                            lines.path("lines").asLong(-1), lines.path("sha256").asString("")));
        }
        return new Contents(files);
    }
}
