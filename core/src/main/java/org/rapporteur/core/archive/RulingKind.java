package org.rapporteur.core.archive;

/** What a person does with a finding. */
public enum RulingKind {
    /** It is right as it stands. */
    ACCEPT,
    /** It is wrong, and is left out. */
    REJECT,
    /** Something of it is put right. */
    AMEND,
    /** Several are one. */
    MERGE,
    /** One is several. */
    SPLIT,
    /** Something that no finder found. */
    ADD,
    /** A remark that changes nothing. */
    NOTE,
    /** An earlier decision no longer holds. */
    UNDO
}
