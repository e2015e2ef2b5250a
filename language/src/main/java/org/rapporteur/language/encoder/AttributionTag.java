package org.rapporteur.language.encoder;

/** What part a word has in an attribution; in the order of {@link Encoding#attribution}. */
public enum AttributionTag {
    OUTSIDE,
    SOURCE_BEGIN,
    SOURCE_INSIDE,
    CUE_BEGIN,
    CUE_INSIDE,
    CONTENT_BEGIN,
    CONTENT_INSIDE
}
