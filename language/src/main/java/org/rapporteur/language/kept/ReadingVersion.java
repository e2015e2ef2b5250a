package org.rapporteur.language.kept;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.SentenceEncoder;

/**
 * By what articles are read: two readings of one article by the same version are equal, on machines of one kind. A
 * reading of another version is to be made anew.
 *
 * @param encoder the trained model: its name and its fingerprint
 * @param sentenceEncoder the model that says what sentences mean, likewise; empty where none does
 * @param rules SHA-256 over all rule files, in hexadecimal
 * @param code see {@link #CODE}
 */
public record ReadingVersion(String encoder, Optional<String> sentenceEncoder, String rules, int code) {

    /**
     * Raised by whoever changes code by which articles are read otherwise; rule files and models tell for themselves
     * that they changed.
     */
    public static final int CODE = 1;

    private static final int ID_DIGITS = 16;

    /** How articles are read by a model, and without one that says what sentences mean. */
    public static ReadingVersion of(Encoder encoder) {
        return new ReadingVersion(
                model(encoder.name(), encoder.fingerprint()), Optional.empty(), RuleFiles.sha256(), CODE);
    }

    /** How articles are read by these models. Reads every rule file: ask once. */
    public static ReadingVersion of(Encoder encoder, SentenceEncoder sentenceEncoder) {
        return new ReadingVersion(
                model(encoder.name(), encoder.fingerprint()),
                Optional.of(model(sentenceEncoder.name(), sentenceEncoder.fingerprint())),
                RuleFiles.sha256(),
                CODE);
    }

    private static String model(String name, String fingerprint) {
        return name + " " + fingerprint;
    }

    /** Sixteen hexadecimal digits that stand for it, as for a column to search readings by. */
    public String id() {
        byte[] bytes = toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digest.of(bytes, bytes.length)).substring(0, ID_DIGITS);
    }

    /** All that it is made of, in one line. */
    @Override
    public String toString() {
        return "%s, %s, rules %s, code %d"
                .formatted(encoder, sentenceEncoder.orElse("no model of sentences"), rules, code);
    }

    void pack(Packing packing) {
        packing.text(encoder);
        packing.optional(sentenceEncoder, packing::text);
        packing.text(rules);
        packing.number(code);
    }

    static ReadingVersion unpack(Unpacking unpacking) {
        return new ReadingVersion(
                unpacking.text(), unpacking.optional(unpacking::text), unpacking.text(), unpacking.count());
    }
}
