package org.rapporteur.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The characters of an article exactly as they came in: never trimmed, folded or repaired. Whatever
 * must be folded is an {@link AlignedText} that knows the way back.
 */
public record SourceText(String characters) {

    /** In UTF-16 code units. */
    public int length() {
        return characters.length();
    }

    /** The whole text. */
    public Span span() {
        return new Span(0, characters.length());
    }

    /**
     * The words that stand at a span.
     *
     * @throws IllegalArgumentException if the span reaches beyond the text
     */
    public String slice(Span span) {
        if (span.end() > characters.length()) {
            throw new IllegalArgumentException(
                    "span %s lies outside a text of %d characters".formatted(span, characters.length()));
        }
        return characters.substring(span.begin(), span.end());
    }

    /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256Digest().digest(characters.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
