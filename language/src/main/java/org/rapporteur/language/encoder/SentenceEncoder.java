package org.rapporteur.language.encoder;

import org.rapporteur.core.meaning.Meaning;

/** A trained model that says what a sentence means. Safe for use by many threads. */
public interface SentenceEncoder {

    /** The same sentence has the same meaning, whatever else is encoded before it or beside it. */
    Meaning encode(String sentence);

    /** Name and version, as it stands in a provenance. */
    String name();

    /** What tells this model from every other, so long as its file is what it is: a hash of it; its name where it has none. */
    default String fingerprint() {
        return name();
    }
}
