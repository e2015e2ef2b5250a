package org.rapporteur.language.encoder;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * Neighbouring words that a path gave one kind of tag.
 *
 * @param kind 0 for the first kind behind "outside", 1 for the next, and so on
 * @param firstWord index of the first word
 * @param endWord index behind the last word
 * @param span from the first word's first character to the last word's last
 */
public record TaggedRun(int kind, int firstWord, int endWord, Span span) {

    /** Reads the runs off a path of tags laid out as outside, then begin and inside of each kind. */
    public static List<TaggedRun> of(int[] path, List<Span> words) {
        List<TaggedRun> runs = new ArrayList<>();
        for (int first = 0; first < path.length; first++) {
            if (path[first] != 0) {
                int kind = (path[first] - 1) / 2;
                int end = first + 1;
                while (end < path.length && path[end] == 2 * kind + 2) {
                    end++;
                }
                Span span =
                        new Span(words.get(first).begin(), words.get(end - 1).end());
                runs.add(new TaggedRun(kind, first, end, span));
                first = end - 1;
            }
        }
        return runs;
    }
}
