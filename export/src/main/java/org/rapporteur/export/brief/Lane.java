package org.rapporteur.export.brief;

/** A lane of the timeline: what belongs together on it. */
public enum Lane {
    TALKS("talks, meetings and visits"),
    TEXTS("plans, texts and agreements"),
    PEOPLE("people: offices, arrests, exchanges"),
    FIGHTING("fighting, territory and truces"),
    MEASURES("sanctions, aid, votes and protests"),
    OTHER("intentions and other things"),
    /** What was announced, by when it is to be. */
    ANNOUNCED("announced steps");

    private final String label;

    Lane(String label) {
        this.label = label;
    }

    /** Such as {@code plans, texts and agreements}. */
    public String label() {
        return label;
    }
}
