package org.rapporteur.language.encoder;

import org.rapporteur.core.text.SourceText;

/** A trained model that scores the words of a text. Safe for use by many threads. */
public interface Encoder {

    /**
     * Scores a whole text, however long. The same text has the same scores, whatever else is encoded
     * before it or beside it.
     */
    Encoding encode(SourceText text);

    /** Name and version, as it stands in a provenance: {@code attribution-encoder/1}. */
    String name();

    /** What tells this model from every other, so long as its files are what they are: a hash of them; its name where it has none. */
    default String fingerprint() {
        return name();
    }
}
