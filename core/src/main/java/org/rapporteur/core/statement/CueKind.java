package org.rapporteur.core.statement;

/** What a cue says about the saying. */
public enum CueKind {
    /** said, told, wrote */
    NEUTRAL,
    /** claimed, alleged */
    CLAIM,
    /** admitted, conceded */
    ADMISSION,
    /** denied, rejected the report that */
    DENIAL,
    /** demanded, urged, called for */
    DEMAND,
    /** promised, pledged, threatened to */
    PROMISE,
    /** believes, hopes, fears */
    THOUGHT,
    /** sees, heard, described as */
    PERCEPTION
}
