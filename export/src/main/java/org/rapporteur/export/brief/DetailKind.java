package org.rapporteur.export.brief;

/** What a detail of a statement tells; in the order in which a brief shows them. */
public enum DetailKind {
    CUE("cue"),
    ADDRESSEE("to"),
    CHANNEL("channel"),
    RELAY("through"),
    ANONYMITY("name withheld"),
    MODALITY("how sure"),
    /** What a person decided on it. */
    DECISION("decided");

    private final String label;

    DetailKind(String label) {
        this.label = label;
    }

    /** In words, in lower case. */
    public String label() {
        return label;
    }
}
