package org.rapporteur.ingest.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/**
 * Turns bytes into the characters that they stand for, or into none: by a byte order mark, as UTF-16 by
 * its pattern of noughts, as UTF-8 without a fault, or else as Windows-1252 where that makes sense. The
 * mark is no part of the text; everything else is kept as it is.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Western European prose in Windows-1252 stays far below; Cyrillic or Greek lies far above. */
    private static final double NON_ASCII_SHARE_MAX = 0.3;

    /** What the bytes of “ ” ‘ ’ … – in UTF-8 begin with; in Windows-1252 they would make no sense. */
    private static final String UTF_8_PUNCTUATION = "\u00e2\u0080";

    private static final int BYTES_PROBED = 4096;

    /** @param bytes one character for each */
    private record ByteOrderMark(Charset charset, String bytes) {
        boolean opens(byte[] text) {
            return text.length >= bytes.length()
                    && new String(text, 0, bytes.length(), StandardCharsets.ISO_8859_1).equals(bytes);
        }
    }

    /** The longer before the shorter that it begins with. */
    private static final List<ByteOrderMark> MARKS = List.of(
            new ByteOrderMark(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
            new ByteOrderMark(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
            new ByteOrderMark(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
            new ByteOrderMark(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
            new ByteOrderMark(StandardCharsets.UTF_16BE, "\u00fe\u00ff"));

    /** What came of an attempt: the characters, or the byte at which it failed. */
    private record Attempt(Optional<String> text, String read, int failedAtByte) {}

    private TextDecoder() {}

    /** The characters; empty if none can be made out, which is told. */
    static Optional<String> decode(byte[] bytes, Place place, Problems problems) {
        for (ByteOrderMark mark : MARKS) {
            if (mark.opens(bytes)) {
                byte[] unmarked = Arrays.copyOfRange(bytes, mark.bytes().length(), bytes.length);
                return stated(unmarked, mark.charset(), "its byte order mark says", place, problems);
            }
        }
        Optional<Charset> wide = wideByNoughts(bytes);
        if (wide.isPresent()) {
            return stated(bytes, wide.get(), "its noughts look like", place, problems);
        }
        Attempt utf8 = attempt(bytes, StandardCharsets.UTF_8);
        return utf8.text().or(() -> windows1252(bytes, utf8, place, problems));
    }

    private static Optional<String> stated(byte[] bytes, Charset charset, String why, Place place, Problems problems) {
        Attempt attempt = attempt(bytes, charset);
        if (attempt.text().isEmpty()) {
            problems.tell(new InputProblem.Undecodable(
                    place,
                    String.format(
                            Locale.ROOT, "%s %s, but byte %,d is not", why, charset.name(), attempt.failedAtByte())));
        }
        return attempt.text();
    }

    private static Optional<String> windows1252(byte[] bytes, Attempt utf8, Place place, Problems problems) {
        String units = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!ControlCharacters.areFew(units)) {
            problems.tell(InputProblem.Binary.of(place, units));
            return Optional.empty();
        }
        int at = utf8.failedAtByte();
        Attempt attempt = attempt(bytes, WINDOWS_1252);
        boolean brokenUtf8 = utf8.read().chars().anyMatch(c -> c > 0x7F) || units.contains(UTF_8_PUNCTUATION);
        String objection = null;
        if (brokenUtf8) {
            objection = "byte %,d is not UTF-8, though other parts are";
        } else if (attempt.text().isEmpty() || nonAsciiShare(bytes) > NON_ASCII_SHARE_MAX) {
            objection = "byte %,d is not UTF-8, and the whole is not Windows-1252";
        }
        if (objection != null) {
            problems.tell(new InputProblem.Undecodable(place, String.format(Locale.ROOT, objection, at)));
            return Optional.empty();
        }
        problems.tell(new InputProblem.EncodingGuessed(place, "Windows-1252", at));
        return attempt.text();
    }

    private static Attempt attempt(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String read = out.flip().toString();
        return result.isError()
                ? new Attempt(Optional.empty(), read, in.position())
                : new Attempt(Optional.of(read), read, -1);
    }

    /** UTF-16 without a mark: in Latin script every other byte is nought, and hardly any of the rest. */
    private static Optional<Charset> wideByNoughts(byte[] bytes) {
        int pairs = Math.min(bytes.length, BYTES_PROBED) / 2;
        if (pairs == 0 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int first = 0;
        int second = 0;
        for (int pair = 0; pair < pairs; pair++) {
            first += bytes[2 * pair] == 0 ? 1 : 0;
            second += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (second > pairs * 0.7 && first < pairs * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first > pairs * 0.7 && second < pairs * 0.05 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static double nonAsciiShare(byte[] bytes) {
        int found = 0;
        for (byte b : bytes) {
            found += b < 0 ? 1 : 0;
        }
        return (double) found / bytes.length;
    }
}
