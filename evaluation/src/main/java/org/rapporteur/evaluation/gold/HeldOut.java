package org.rapporteur.evaluation.gold;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which texts no model is trained on; the same rule stands in training/sources.py. */
final class HeldOut {

    private static final BigInteger PARTS = BigInteger.valueOf(5);

    private HeldOut() {}

    /** One in five, by the hash of its name. */
    static boolean byHash(String name) {
        return new BigInteger(1, sha256(name)).mod(PARTS).signum() == 0;
    }

    /** One in two, by the hash of its name: for data that no model is trained on, and rules are tuned on half of. */
    static boolean halfByHash(String name) {
        return new BigInteger(1, sha256(name)).testBit(0);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
