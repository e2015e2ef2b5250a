package org.rapporteur.web.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.archive.Octets;

/**
 * 256 random bits as somebody shows them, after a beginning by which a lost one is known for what it is. Prints itself
 * as nothing of the kind.
 */
public final class Secret {
    private static final String BEGINNING = "rapporteur_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");

    private final String characters;

    private Secret(String characters) {
        this.characters = characters;
    }

    /** A new one that nobody knows. */
    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What was shown as one; empty if it has not even the form. */
    static Optional<Secret> find(String shown) {
        return FORM.matcher(shown).matches() ? Optional.of(new Secret(shown)) : Optional.empty();
    }

    /** To be shown once. */
    public String reveal() {
        return characters;
    }

    /** What is kept of it: as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Octets.of(characters.getBytes(StandardCharsets.US_ASCII)).sha256();
    }

    @Override
    public String toString() {
        return BEGINNING + "…";
    }
}
