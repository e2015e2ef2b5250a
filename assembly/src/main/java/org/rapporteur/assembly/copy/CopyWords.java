package org.rapporteur.assembly.copy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * The words of a text without case, accents and punctuation, by which texts are compared, and where they stand.
 * Kept in arrays, as thousands of articles are in hand at once.
 */
final class CopyWords {

    /** The form of a word in a rubric, which is the same as no other. */
    static final long NO_FORM = 0;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final long PRIME = 1_099_511_628_211L;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final int ASCII = 128;

    private long[] forms = new long[256];
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int size;
    private final BitSet quoted = new BitSet();
    private final BitSet plain = new BitSet();

    static CopyWords of(SourceText text) {
        String characters = text.characters();
        BitSet speech = Speech.in(characters);
        BitSet rubrics = Rubrics.in(characters);
        CopyWords words = new CopyWords();
        Matcher matcher = WORD.matcher(characters);
        while (matcher.find()) {
            boolean isRubric = rubrics.get(matcher.start());
            words.quoted.set(words.size, speech.get(matcher.start()));
            words.plain.set(words.size, !isRubric && Character.isLowerCase(characters.charAt(matcher.start())));
            words.add(isRubric ? NO_FORM : form(matcher.group()), matcher.start(), matcher.end());
        }
        words.trim();
        return words;
    }

    private void add(long form, int begin, int end) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        forms[size] = form;
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    private void trim() {
        forms = Arrays.copyOf(forms, size);
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
    }

    /** A hash in the place of the letters: of so few words as two articles have, no two come together. */
    private static long form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= ASCII) {
                lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
                break;
            }
        }
        long hash = BASIS;
        for (int i = 0; i < lower.length(); i++) {
            hash = (hash ^ lower.charAt(i)) * PRIME;
        }
        return hash == NO_FORM ? PRIME : hash;
    }

    int size() {
        return size;
    }

    long form(int word) {
        return forms[word];
    }

    /** Whether a word here and one there are the same, and in no rubric. */
    boolean isSame(int word, CopyWords other, int there) {
        return forms[word] == other.forms[there] && forms[word] != NO_FORM;
    }

    /** Whether a word is somebody's: in quotation marks, in a post, or in a paragraph that a colon gives over to. */
    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** Whether a word is written small: of names, figures and headings a phrase may be full that nobody copied. */
    boolean isPlain(int word) {
        return plain.get(word);
    }

    Span span(int from, int end) {
        return new Span(begins[from], ends[end - 1]);
    }
}
