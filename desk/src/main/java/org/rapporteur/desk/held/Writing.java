package org.rapporteur.desk.held;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Bytes to be: numbers in as few as they need, and what comes again as the number of its first time. */
final class Writing {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Map<Object, Integer> told = new HashMap<>();

    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** One that may be below 0. */
    void signed(long number) {
        number(number << 1 ^ number >> 63);
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.write(encoded, 0, encoded.length);
    }

    /** True if it comes for the first time, and is to be told now. */
    boolean isNew(Object value) {
        Integer known = told.putIfAbsent(value, told.size() + 1);
        number(known == null ? 0 : known);
        return known == null;
    }

    byte[] deflated() {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.size() / 3 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return deflated.toByteArray();
    }
}
