package org.rapporteur.core.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.Span;

/**
 * Source, cue and content as one article words them.
 *
 * @param cue empty where the layout alone attributes, as a quotation that goes on in a new paragraph
 * <p>What belongs to a content follows PolNeAR: quotation marks at its ends are part of it, with the
 * comma inside them, and so is the "that" which opens a clause; a comma or full stop behind it is not.
 *
 * @param content one span or more, in reading order and apart from each other
 * @see <a href="https://aclanthology.org/L16-1619/">Pareti, PARC 3.0 (LREC 2016)</a>
 */
public record Attribution(Source source, Optional<Cue> cue, List<Span> content, Form form, Provenance provenance) {

    /** @throws IllegalArgumentException if there is no content, or its spans are empty, meet or are out of order */
    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i).isEmpty() || i > 0 && !content.get(i - 1).isBefore(content.get(i))) {
                throw new IllegalArgumentException("content must be apart and in reading order: " + content);
            }
        }
    }

    /** From the first word of the content to the last, with whatever stands between its spans. */
    public Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
