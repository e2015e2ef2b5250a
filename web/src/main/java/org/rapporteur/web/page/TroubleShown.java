package org.rapporteur.web.page;

/** Something that cannot be answered. */
public record TroubleShown(Frame frame, String message) {}
