package org.rapporteur.export.graph;

/** How two nodes hang together. */
enum Relation {
    /** Somebody in a meeting; the kind is the part, the status how the article puts the meeting. */
    TOOK_PART_IN("took part in"),
    /** Two who met, in no direction; the kind is that of the meeting, the status always that it took place. */
    MET_WITH("met with"),
    /** Somebody for a party; the kind is in what office, the status that of the role. */
    SPEAKS_FOR("speaks for"),
    /** Somebody at a body or state; the kind is the office, the status that of the role. */
    ROLE_AT("role at");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
