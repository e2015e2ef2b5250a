package org.rapporteur.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The files of the model of sentences: a description in this room, the vocabulary that it shares with the other
 * model, and the model itself, which lies in a jar of others.
 */
final class SentenceModelFiles {

    private final Properties properties;

    private SentenceModelFiles(Properties properties) {
        this.properties = properties;
    }

    /** @throws UnreadableModelException if the description is absent */
    static SentenceModelFiles shipped() {
        Properties properties = new Properties();
        try (InputStream stream = open("sentences.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UnreadableModelException("the model of sentences is not described: " + e.getMessage(), e);
        }
        return new SentenceModelFiles(properties);
    }

    /** Name and version: {@code all-minilm-l6-v2-int8/1}. */
    String name() {
        return required("name") + "/" + required("version");
    }

    /** The SHA-256 that the model must have, in hexadecimal. */
    String fingerprint() {
        return required("sha256");
    }

    /** The most that the model was trained to read, with the two around them. */
    int piecesMax() {
        return Integer.parseInt(required("pieces"));
    }

    /** @throws UnreadableModelException if the vocabulary is absent */
    WordPiece wordPiece() {
        return new WordPiece(new String(bytes(required("vocabulary")), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /**
     * As ONNX.
     *
     * @throws UnreadableModelException if it is absent or not the one that is described
     */
    byte[] model() {
        byte[] model = bytes(required("file"));
        String digest = digest(model);
        if (!digest.equals(required("sha256"))) {
            throw new UnreadableModelException("the model of sentences is damaged: its SHA-256 is %s, wanted %s"
                    .formatted(digest, required("sha256")));
        }
        return model;
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableModelException("the model of sentences lacks its %s".formatted(file), e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = SentenceModelFiles.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IOException("no such resource: " + file);
        }
        return stream;
    }

    private static String digest(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private String required(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new UnreadableModelException("sentences.properties lacks " + key);
        }
        return value;
    }
}
