package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.comparison.Rendering;

/** Says in words what a witness makes of the fullest one's words. */
public final class EditWords {

    /** A longer cut is shown by its ends. */
    private static final int WHOLE_WORDS_MAX = 14;

    private static final int END_WORDS = 5;

    private EditWords() {}

    /**
     * Such as {@code trimmed: leaves out “and more”}; one clause a run, in the fullest witness's order.
     */
    public static String of(WitnessEntry witness) {
        String label = witness.renderingLabel();
        if (witness.rendering() == Rendering.FULL || witness.rendering() == Rendering.PARAPHRASED) {
            return label;
        }
        List<String> runs = witness.edits().stream()
                .map(EditWords::run)
                .flatMap(Optional::stream)
                .toList();
        return runs.isEmpty() ? label : label + ": " + String.join("; ", runs);
    }

    private static Optional<String> run(EditEntry edit) {
        String fuller = edit.fullest().map(EditWords::quoted).orElse("");
        String here = edit.here().map(EditWords::quoted).orElse("");
        return switch (edit.kind()) {
            case SAME -> Optional.empty();
            case CUT -> Optional.of("leaves out " + fuller);
            case ADDED -> Optional.of("adds " + here);
            case REPLACED -> Optional.of(here + " for " + fuller);
            case BRACKETED -> Optional.of("in brackets " + here + (fuller.isEmpty() ? "" : " for " + fuller));
            case RESPELT -> Optional.of("spells " + here + " for " + fuller);
        };
    }

    /** Words in quotation marks; of many the first and the last, each a run of its own. */
    private static String quoted(Slice slice) {
        List<String> words = List.of(slice.onOneLine().split(" "));
        if (words.size() <= WHOLE_WORDS_MAX) {
            return "“" + slice.onOneLine() + "”";
        }
        return Stream.of(words.subList(0, END_WORDS), words.subList(words.size() - END_WORDS, words.size()))
                        .map(end -> "“" + String.join(" ", end) + "”")
                        .collect(Collectors.joining(" […] "))
                + " (" + Heading.counted(words.size(), "word") + ")";
    }
}
