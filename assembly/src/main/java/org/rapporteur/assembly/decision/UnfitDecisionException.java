package org.rapporteur.assembly.decision;

/** A decision cannot be followed; the message says why. It is caught where it is applied, and told. */
final class UnfitDecisionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitDecisionException(String message) {
        super(message);
    }
}
