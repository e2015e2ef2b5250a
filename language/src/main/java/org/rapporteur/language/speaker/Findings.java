package org.rapporteur.language.speaker;

import java.util.List;

/** Whom a source comes to: figures that said it, or candidates, the likeliest first. */
record Findings(List<Figure> speakers, List<Figure> candidates) {

    static final Findings NOBODY = new Findings(List.of(), List.of());

    static Findings sure(Figure speaker) {
        return new Findings(List.of(speaker), List.of());
    }

    static Findings sure(List<Figure> speakers) {
        return new Findings(speakers, List.of());
    }

    static Findings open(List<Figure> candidates) {
        return new Findings(List.of(), candidates);
    }

    /** Nobody for sure, and nobody who may be. */
    boolean isNobody() {
        return speakers.isEmpty() && candidates.isEmpty();
    }
}
