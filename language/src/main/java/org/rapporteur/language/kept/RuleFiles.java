package org.rapporteur.language.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.token.TabbedLines;

/** The word lists, weights and rules that articles are read by. */
final class RuleFiles {

    private RuleFiles() {}

    /** Where they stand below the room's root; a test looks that none is missing. */
    static List<String> list() {
        return TabbedLines.read(RuleFiles.class, "rule-files.txt", 1).stream()
                .map(line -> line.get(0))
                .toList();
    }

    /** SHA-256 over all of them, by name and content, in hexadecimal; takes as long as to read them. */
    static String sha256() {
        MessageDigest digest = Digest.begin();
        for (String file : list()) {
            byte[] bytes = bytes(file);
            digest.update("%s %d\n".formatted(file, bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ArticleReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no rule file '%s' in the room language".formatted(file));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
