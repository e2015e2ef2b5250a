package org.rapporteur.assembly.negotiation.step;

/**
 * What speaks for two clauses to tell of one deed, and what against, each as it is weighed.
 *
 * @param kind that their words name deeds of one family, or one tells what comes of the other; below zero if they do not
 * @param what that they share words for what is done, and to what
 * @param where that they name one place; below zero if they name two
 * @param who that the same take part, or their side; below zero if others act
 * @param against that they cannot be one
 */
record Signs(double kind, double what, double where, double who, boolean against) {

    static final Signs NONE = new Signs(0, 0, 0, 0, true);

    /** Zero where something forbids it. */
    double sum() {
        return against ? 0 : Math.max(0, kind + what + where + who);
    }
}
