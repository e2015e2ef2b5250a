package org.rapporteur.language.speaker;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Where words that speak of somebody stand among those who speak.
 *
 * @param content what is attributed to them, if they are a source
 * @param before whoever spoke last in their paragraph or the one before
 * @param sameParagraph whether it was in their paragraph
 * @param ownVoice whoever speaks the words that they stand in
 */
record Occasion(List<Span> content, List<Figure> before, boolean sameParagraph, Optional<Figure> ownVoice) {

    static final Occasion NONE = new Occasion(List.of(), List.of(), false, Optional.empty());
}
