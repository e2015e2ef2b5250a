package org.rapporteur.language.layout;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * What one speaker of a transcript says at a stretch.
 *
 * @param name the speaker's label: "ANA SOLEN", "Q", "THE PRESIDENT"
 * @param colon the sign behind the label; the label itself where no sign stands
 * @param content one span for each paragraph that the turn reaches over; none if nothing follows the label
 */
public record TranscriptTurn(Span name, Span colon, List<Span> content) {

    public TranscriptTurn {
        content = List.copyOf(content);
    }
}
