package org.rapporteur.language.layout;

import java.util.List;

/**
 * The transcript turns and block quotations of one text, which lie apart from each other.
 *
 * @param turns in reading order
 * @param blocks in reading order
 */
public record Layout(List<TranscriptTurn> turns, List<BlockQuotation> blocks) {

    public Layout {
        turns = List.copyOf(turns);
        blocks = List.copyOf(blocks);
    }
}
