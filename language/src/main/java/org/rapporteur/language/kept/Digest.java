package org.rapporteur.language.kept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256. */
final class Digest {

    /** In bytes. */
    static final int LENGTH = 32;

    private Digest() {}

    static byte[] of(byte[] bytes, int end) {
        MessageDigest digest = begin();
        digest.update(bytes, 0, end);
        return digest.digest();
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
