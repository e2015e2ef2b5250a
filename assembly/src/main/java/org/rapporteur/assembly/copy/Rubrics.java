package org.rapporteur.assembly.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an outlet puts to every article, whatever it is about: notices of rights, forms, calls to follow or to write in. */
final class Rubrics {

    /** What stands between two rubrics of one line is a part of them, if it is no longer. */
    private static final int BETWEEN_MAX = 160;

    private static final Pattern PHRASES = phrases();
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\R");

    private Rubrics() {}

    /** The characters of the sentences that are rubrics. */
    static BitSet in(String text) {
        BitSet rubrics = new BitSet();
        Matcher phrases = PHRASES.matcher(text);
        int last = -1;
        while (phrases.find()) {
            int begin = begin(text, phrases.start());
            int end = end(text, phrases.end());
            boolean isOneForm = last >= 0
                    && begin - last <= BETWEEN_MAX
                    && text.substring(last, Math.max(last, begin)).indexOf('\n') < 0;
            rubrics.set(isOneForm ? Math.min(last, begin) : begin, end);
            last = end;
            if (end > phrases.end()) {
                phrases.region(end, text.length());
            }
        }
        return rubrics;
    }

    private static int begin(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int begin = line;
        Matcher ends = SENTENCE_END.matcher(text).region(line, at);
        ends.useTransparentBounds(true);
        while (ends.find()) {
            begin = ends.end();
        }
        return begin;
    }

    private static int end(String text, int at) {
        Matcher ends = SENTENCE_END.matcher(text);
        return ends.find(at) ? ends.end() : text.length();
    }

    private static Pattern phrases() {
        try (InputStream stream = Rubrics.class.getResourceAsStream("rubrics.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the room assembly lacks its rubrics.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String all = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.joining("|"));
            return Pattern.compile("\\b(?:" + all + ")", Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
