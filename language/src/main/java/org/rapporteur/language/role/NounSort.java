package org.rapporteur.language.role;

/** What a noun says of a person. */
enum NounSort {
    OFFICE,
    POST,
    PROFESSION,
    RANK,
    MEMBERSHIP,
    CANDIDACY,
    /** A judgement or a standing: no office, but words to be kept. */
    LABEL,
    /** Who somebody is to others: a husband, a friend, a voter. */
    KIN;

    boolean isRole() {
        return this != LABEL && this != KIN;
    }
}
