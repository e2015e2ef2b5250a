package org.rapporteur.language.cue;

/** How the head of a cue changes its form, and how readily it is taken for the head. */
public enum CueClass {
    /** Says, said, saying. */
    VERB,
    /** According to, confident: one form only. */
    FIXED,
    /** Claim, claims. */
    NOUN
}
