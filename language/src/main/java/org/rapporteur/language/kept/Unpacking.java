package org.rapporteur.language.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.text.Span;

/** Takes values back as {@link Packing} wrote them; what cannot be one throws {@link UnusableReadingException}. */
final class Unpacking {

    private static final int LOW_BITS = 7;
    private static final int MORE = 1 << LOW_BITS;
    private static final int BITS_MAX = 63;

    private final byte[] bytes;
    private final int end;
    private final List<String> pool;
    private int at;
    private int lastBegin;

    private Unpacking(byte[] bytes, int begin, int end, List<String> pool) {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
        this.pool = pool;
    }

    /** Of the bytes before an end, without a pool. */
    static Unpacking of(byte[] bytes, int end) {
        return new Unpacking(bytes, 0, end, List.of());
    }

    /** The next bytes for themselves, with a pool; they must be there and are passed over. */
    Unpacking part(int length, List<String> words) {
        int begin = at;
        pass(length);
        return new Unpacking(bytes, begin, at, words);
    }

    int place() {
        return at;
    }

    void mustBeThrough() {
        if (at != end) {
            throw damaged("%d bytes too many".formatted(end - at));
        }
    }

    byte[] raw(int length) {
        int begin = at;
        pass(length);
        return Arrays.copyOfRange(bytes, begin, at);
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift <= BITS_MAX; shift += LOW_BITS) {
            int begin = at;
            pass(1);
            byte next = bytes[begin];
            value |= (long) (next & MORE - 1) << shift;
            if ((next & MORE) == 0) {
                return value;
            }
        }
        throw damaged("a number without end");
    }

    /** A number that counts something: never negative. */
    int count() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw damaged("a count of " + value);
        }
        return (int) value;
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    double real() {
        return Double.longBitsToDouble(Long.reverseBytes(number()));
    }

    <E> E constant(List<E> constants) {
        int ordinal = count();
        if (ordinal >= constants.size()) {
            throw damaged("constant %d of %d".formatted(ordinal, constants.size()));
        }
        return constants.get(ordinal);
    }

    boolean flag() {
        return constant(List.of(false, true));
    }

    String text() {
        int length = length();
        StringBuilder text = new StringBuilder(length);
        for (int character = 0; character < length; character++) {
            int value = count();
            if (value > Character.MAX_VALUE) {
                throw damaged("a character %d".formatted(value));
            }
            text.append((char) value);
        }
        return text.toString();
    }

    String word() {
        return constant(pool);
    }

    Span span() {
        long begin = lastBegin + signed();
        long length = count();
        if (begin < 0 || begin + length > Integer.MAX_VALUE) {
            throw damaged("a span from %d of %d".formatted(begin, length));
        }
        lastBegin = (int) begin;
        return new Span((int) begin, (int) (begin + length));
    }

    <T> List<T> list(Supplier<T> each) {
        int length = length();
        List<T> items = new ArrayList<>(length);
        for (int item = 0; item < length; item++) {
            items.add(each.get());
        }
        return List.copyOf(items);
    }

    <T> Optional<T> optional(Supplier<T> each) {
        return flag() ? Optional.of(each.get()) : Optional.empty();
    }

    /** How many follow: each takes a byte at least. */
    private int length() {
        int length = count();
        if (length > end - at) {
            throw damaged("%d values in %d bytes".formatted(length, end - at));
        }
        return length;
    }

    private void pass(int length) {
        if (length < 0 || length > end - at) {
            throw damaged("%d bytes wanted, %d left".formatted(length, end - at));
        }
        at += length;
    }

    private UnusableReadingException damaged(String what) {
        return new UnusableReadingException("a damaged reading: %s at byte %d".formatted(what, at));
    }
}
