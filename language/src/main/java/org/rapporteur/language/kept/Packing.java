package org.rapporteur.language.kept;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.core.text.Span;

/**
 * Writes values one behind the other: numbers in as few bytes as they need, seven bits a byte, the lowest first;
 * words that come again as their number in a pool. The same values give the same bytes.
 */
final class Packing {

    private static final int LOW_BITS = 7;
    private static final int MORE = 1 << LOW_BITS;

    /** In the order in which they were first used. */
    private final Map<String, Integer> pool;

    private byte[] bytes = new byte[256];
    private int length;
    /** Where the last span began: the next one begins near it. */
    private int lastBegin;

    Packing() {
        this(new LinkedHashMap<>());
    }

    private Packing(Map<String, Integer> pool) {
        this.pool = pool;
    }

    /** Another run of bytes, with the same pool. */
    Packing beside() {
        return new Packing(pool);
    }

    /** The words of the pool, in the order of their numbers. */
    List<String> pool() {
        return List.copyOf(pool.keySet());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void raw(byte[] other) {
        room(other.length);
        System.arraycopy(other, 0, bytes, length, other.length);
        length += other.length;
    }

    /** Without sign: a negative one takes ten bytes. */
    void number(long value) {
        long rest = value;
        while ((rest & -MORE) != 0) {
            put((byte) (rest & (MORE - 1) | MORE));
            rest >>>= LOW_BITS;
        }
        put((byte) rest);
    }

    /** Near zero in few bytes, whatever the sign. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    /** To the last bit; round ones in few bytes. */
    void real(double value) {
        number(Long.reverseBytes(Double.doubleToRawLongBits(value)));
    }

    /** By its number; that the numbers mean the same to who reads them, the {@link Shape} sees to. */
    @SuppressWarnings("EnumOrdinal")
    void constant(Enum<?> constant) {
        number(constant.ordinal());
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** Character by character, for text of the web may hold halves of characters that no encoding has. */
    void text(String text) {
        number(text.length());
        text.chars().forEach(this::number);
    }

    /** A text that may come again. */
    void word(String word) {
        Integer known = pool.putIfAbsent(word, pool.size());
        number(known == null ? pool.size() - 1 : known);
    }

    void span(Span span) {
        signed(span.begin() - lastBegin);
        number(span.length());
        lastBegin = span.begin();
    }

    <T> void list(List<T> items, Consumer<? super T> each) {
        number(items.size());
        items.forEach(each);
    }

    <T> void optional(Optional<T> value, Consumer<? super T> each) {
        flag(value.isPresent());
        value.ifPresent(each);
    }

    private void put(byte value) {
        room(1);
        bytes[length++] = value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
