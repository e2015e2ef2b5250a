package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.Span;

/** Which words of an article are somebody's own, and by which attribution. */
final class OwnVoices {

    private static final Set<Form> OWN = EnumSet.of(Form.DIRECT, Form.MIXED, Form.TRANSCRIPT, Form.BLOCK);

    private final List<Attribution> own;

    OwnVoices(List<Attribution> attributions) {
        own = attributions.stream()
                .filter(attribution -> OWN.contains(attribution.form()))
                .toList();
    }

    /** The innermost one in whose content a place lies, and whose source does not stand there itself. */
    Optional<Attribution> around(Span place) {
        return own.stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.contains(place)))
                .filter(attribution ->
                        attribution.source().span().filter(place::overlaps).isEmpty())
                .min(Comparator.comparingInt((Attribution attribution) ->
                                attribution.extent().length())
                        .thenComparing(Attribution::extent));
    }
}
