package org.rapporteur.core.text;

import java.util.Arrays;

/**
 * A folded view of a text that knows, for each of its units, where it came from. Folding may leave
 * units out (soft hyphens, zero-width characters) or put one for another (straight marks for curly
 * ones); it may not change the order.
 */
public final class AlignedText {

    private final String derived;
    /** For each derived unit the source offset it came from; one more entry: the source's length. */
    private final int[] origins;

    private AlignedText(String derived, int[] origins) {
        this.derived = derived;
        this.origins = origins;
    }

    /** One character for one character; a kept character stands where it stood. */
    @FunctionalInterface
    public interface Folding {
        /** What stands for a character in the view, or {@link #LEFT_OUT}. */
        int fold(char character);

        /** The character has no place in the view. */
        int LEFT_OUT = -1;
    }

    /** Folds a text character by character. */
    public static AlignedText of(SourceText source, Folding folding) {
        String characters = source.characters();
        StringBuilder view = new StringBuilder(characters.length());
        int[] origins = new int[characters.length() + 1];
        for (int at = 0; at < characters.length(); at++) {
            int folded = folding.fold(characters.charAt(at));
            if (folded != Folding.LEFT_OUT) {
                origins[view.length()] = at;
                view.append((char) folded);
            }
        }
        origins[view.length()] = characters.length();
        return new AlignedText(view.toString(), Arrays.copyOf(origins, view.length() + 1));
    }

    /** The folded characters. */
    public String derived() {
        return derived;
    }

    /**
     * Where a run of the view stands in the source: from the first kept unit to just behind the
     * last one, so that units left out at either end are not taken in.
     *
     * @throws IllegalArgumentException if the span reaches beyond the view
     */
    public Span toSource(Span inDerived) {
        if (inDerived.end() > derived.length()) {
            throw new IllegalArgumentException(
                    "span %s lies outside a view of %d characters".formatted(inDerived, derived.length()));
        }
        int begin = origins[inDerived.begin()];
        return inDerived.isEmpty() ? new Span(begin, begin) : new Span(begin, origins[inDerived.end() - 1] + 1);
    }

    /** The run of the view whose units came from the source span; empty if all were left out. */
    public Span toDerived(Span inSource) {
        return new Span(firstAtOrAfter(inSource.begin()), firstAtOrAfter(inSource.end()));
    }

    private int firstAtOrAfter(int sourceOffset) {
        int found = Arrays.binarySearch(origins, sourceOffset);
        return Math.min(found >= 0 ? found : -found - 1, derived.length());
    }
}
