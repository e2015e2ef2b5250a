package org.rapporteur.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.rapporteur.language.encoder.AttributionTag;
import org.rapporteur.language.encoder.NameTag;
import org.rapporteur.language.encoder.RoleTag;

/** The files of one model, read and found to belong together. */
final class ModelFiles {

    private static final Map<String, Integer> TAGS = Map.of(
            "attribution", AttributionTag.values().length,
            "names", NameTag.values().length,
            "roles", RoleTag.values().length);

    private static final String MEASURED = "f1.";
    private static final String SHIPPED = "the shipped model";
    private static final String PROPERTIES = "model.properties";

    private final String where;
    private final Title title;
    private final String wantedDigest;
    private final byte[] model;
    private final WordPiece wordPiece;
    private final ModelHeads heads;
    private final Windows.Limits limits;

    private ModelFiles(String where, Properties properties, byte[] model, WordPiece wordPiece, ModelHeads heads) {
        this.where = where;
        this.wantedDigest = required(properties, "sha256");
        this.title = Title.of(properties);
        this.model = model;
        this.wordPiece = wordPiece;
        this.heads = heads;
        this.limits = new Windows.Limits(
                number(properties, "window.pieces"),
                number(properties, "window.overlap"),
                number(properties, "segment.pieces"));
    }

    /**
     * What a model is called by.
     *
     * @param name with its version: {@code attribution-encoder/1}
     * @param fingerprint SHA-256 of what the properties say of the model and of the files beside it, in hexadecimal
     */
    record Title(String name, String fingerprint) {
        private static Title of(Properties properties) {
            return new Title(
                    required(properties, "name") + "/" + required(properties, "version"),
                    ModelFiles.fingerprint(properties));
        }
    }

    Title title() {
        return title;
    }

    /** Without what was measured: that changes nothing in what the model says. */
    private static String fingerprint(Properties properties) {
        StringBuilder said = new StringBuilder();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!key.startsWith(MEASURED)) {
                said.append(key).append('=').append(properties.getProperty(key)).append('\n');
            }
        }
        return digest(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** As ONNX; not to be written to. */
    byte[] model() {
        return model;
    }

    /** @throws UnreadableModelException if the model is not the one that the properties are about */
    void check(String digest) {
        if (!digest.equals(wantedDigest)) {
            throw new UnreadableModelException(
                    "%s is damaged: its SHA-256 is %s, wanted %s".formatted(where, digest, wantedDigest));
        }
    }

    WordPiece wordPiece() {
        return wordPiece;
    }

    ModelHeads heads() {
        return heads;
    }

    Windows.Limits limits() {
        return limits;
    }

    /** Where the files lie. */
    @FunctionalInterface
    private interface Shelf {
        byte[] read(String file) throws IOException;
    }

    /** The model that ships with Rapporteur. */
    static ModelFiles shipped() {
        return read(ModelFiles::resource, SHIPPED);
    }

    /** Without the model, which is large. */
    static Title titleOfShipped() {
        try {
            return Title.of(properties(text(ModelFiles::resource, SHIPPED, PROPERTIES), SHIPPED));
        } catch (IllegalArgumentException e) {
            throw new UnreadableModelException("%s is not described: %s".formatted(SHIPPED, e.getMessage()), e);
        }
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream stream = ModelFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("no such resource");
            }
            return stream.readAllBytes();
        }
    }

    static ModelFiles in(Path folder) {
        return read(file -> Files.readAllBytes(folder.resolve(file)), "the model in " + folder);
    }

    private static ModelFiles read(Shelf shelf, String where) {
        Properties properties = properties(text(shelf, where, PROPERTIES), where);
        try {
            byte[] model = bytes(shelf, where, required(properties, "file"));
            Map<String, List<String>> labels = labels(properties);
            GrammarLabels.check(properties);
            return new ModelFiles(
                    where,
                    properties,
                    model,
                    new WordPiece(text(shelf, where, "vocabulary.txt").lines().toList()),
                    ModelHeads.parse(
                            text(shelf, where, "transitions.tsv").lines().toList(), labels));
        } catch (IllegalArgumentException e) {
            throw new UnreadableModelException("%s does not fit together: %s".formatted(where, e.getMessage()), e);
        }
    }

    private static Map<String, List<String>> labels(Properties properties) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (String head : List.of("attribution", "names", "roles")) {
            List<String> names = GrammarLabels.list(required(properties, "labels." + head));
            int wanted = TAGS.getOrDefault(head, 0);
            if (names.size() != wanted) {
                throw new IllegalArgumentException("%d labels of %s; wanted %d".formatted(names.size(), head, wanted));
            }
            labels.put(head, names);
        }
        return labels;
    }

    /** The SHA-256 of the model that is here, in hexadecimal; takes a while. */
    String digest() {
        return digest(model);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static Properties properties(String text, String where) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UnreadableModelException("%s has no readable model.properties".formatted(where), e);
        }
        return properties;
    }

    private static int number(Properties properties, String key) {
        return Integer.parseInt(required(properties, key));
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("model.properties lacks " + key);
        }
        return value;
    }

    private static String text(Shelf shelf, String where, String file) {
        return new String(bytes(shelf, where, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Shelf shelf, String where, String file) {
        try {
            return shelf.read(file);
        } catch (IOException e) {
            throw new UnreadableModelException("%s lacks %s (%s)".formatted(where, file, e.getMessage()), e);
        }
    }
}
