package org.rapporteur.desk;

/** What the desk knows of the things that are decided on: of these it is told by name, of all others by their words. */
final class SubjectKinds {
    static final String STORY = "story";

    static final String DECISION = "decision";

    private SubjectKinds() {}
}
