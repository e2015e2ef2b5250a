package org.rapporteur.language.attribution;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * An attribution as the encoder's tags and links give it, before anything else is looked at.
 *
 * @param cue empty if the model tied a content to no cue
 * @param content in reading order; empty for a cue that only announces, as before a block quotation
 * @param confidence mean probability of the tags and links, from 0 to 1
 */
public record TaggedAttribution(Optional<Span> source, Optional<Span> cue, List<Span> content, double confidence) {

    public TaggedAttribution {
        content = List.copyOf(content);
    }
}
