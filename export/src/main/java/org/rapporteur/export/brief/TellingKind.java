package org.rapporteur.export.brief;

/** How something on the timeline is told, by one article or by all of them. */
public enum TellingKind {
    /** The outlet says in its own voice that it took place. */
    HAPPENED("happened"),
    /** Somebody whom the outlet quotes or retells says so. */
    SAID("said to have happened"),
    /** Somebody says so, and the outlet keeps away from it. */
    ALLEGED("alleged"),
    PLANNED("planned"),
    POSSIBLE("possible"),
    CONDITIONAL("conditional"),
    /** It did not, or is not to, take place. */
    DENIED("denied"),
    DONE("done"),
    MOVED("moved"),
    CANCELLED("cancelled"),
    OVERDUE("overdue"),
    NOT_MENTIONED("not mentioned since");

    private final String label;

    TellingKind(String label) {
        this.label = label;
    }

    /** Such as {@code said to have happened}. */
    public String label() {
        return label;
    }
}
