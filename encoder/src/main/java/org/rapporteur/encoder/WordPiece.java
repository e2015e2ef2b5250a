package org.rapporteur.encoder;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * BERT's WordPiece over one word: lower case, no accents, longest match first. Safe for use by many
 * threads.
 *
 * @see <a href="https://arxiv.org/abs/1609.08144">Wu and others, 2016, section 4.1</a>
 */
final class WordPiece {

    private static final int CHARACTERS_PER_WORD = 100;
    private static final int PIECES_PER_WORD = 16;
    private static final String CONTINUATION = "##";

    private final Map<String, Integer> initial = new HashMap<>();
    private final Map<String, Integer> continuing = new HashMap<>();
    private final int unknown;
    private final int first;
    private final int last;
    private final int longest;

    /**
     * Takes a vocabulary.
     *
     * @param vocabulary the pieces; a piece's place in the list is its number
     * @throws IllegalArgumentException if one of {@code [UNK] [CLS] [SEP]} is not in it
     */
    WordPiece(List<String> vocabulary) {
        for (int number = 0; number < vocabulary.size(); number++) {
            String piece = vocabulary.get(number);
            if (piece.startsWith(CONTINUATION)) {
                continuing.put(piece.substring(CONTINUATION.length()), number);
            }
            initial.put(piece, number);
        }
        unknown = special("[UNK]");
        first = special("[CLS]");
        last = special("[SEP]");
        longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
    }

    private int special(String piece) {
        Integer number = initial.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("a vocabulary without " + piece);
        }
        return number;
    }

    /** The number of the piece that stands before the first word of a window. */
    int first() {
        return first;
    }

    /** The number of the piece that stands after the last word of a window. */
    int last() {
        return last;
    }

    /**
     * The numbers of a word's pieces: one at least, 16 at most.
     *
     * @param folded the word as {@link #fold} leaves it
     */
    int[] pieces(String folded) {
        int length = folded.codePointCount(0, folded.length());
        return length == 0 || length > CHARACTERS_PER_WORD ? new int[] {unknown} : split(folded);
    }

    private int[] split(String folded) {
        int[] pieces = new int[folded.length()];
        int count = 0;
        int begin = 0;
        while (begin < folded.length()) {
            Map<String, Integer> known = begin == 0 ? initial : continuing;
            int end = Math.min(folded.length(), begin + longest);
            while (end > begin && !known.containsKey(folded.substring(begin, end))) {
                end--;
            }
            if (end == begin) {
                return new int[] {unknown};
            }
            pieces[count++] = known.getOrDefault(folded.substring(begin, end), unknown);
            begin = end;
        }
        return IntStream.of(pieces).limit(Math.min(count, PIECES_PER_WORD)).toArray();
    }

    /** Lower case without accents. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(character -> character < 0x80)) {
            return lower;
        }
        // Marks go before and after the decomposition: thousands of them on one letter would take it quadratic time to
        // order.
        return withoutMarks(Normalizer.normalize(withoutMarks(lower), Normalizer.Form.NFD));
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
