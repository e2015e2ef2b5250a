package org.rapporteur.export.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's one script: it adds a search field. Without it everything is there to be read. */
final class Script {

    static final String TEXT = HtmlBrief.resource("brief.js");

    private Script() {}

    /** By which the page's policy lets this script run and no other: SHA-256 in Base64. */
    static String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(TEXT.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
