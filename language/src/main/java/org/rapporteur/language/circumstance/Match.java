package org.rapporteur.language.circumstance;

/** One try of a pattern on a scene; keeps what was captured. */
final class Match {

    private final Scene scene;
    private Stretch captured = Stretch.NONE;

    Match(Scene scene) {
        this.scene = scene;
    }

    Scene scene() {
        return scene;
    }

    Stretch captured() {
        return captured;
    }

    void capture(Stretch stretch) {
        this.captured = stretch;
    }
}
