package org.rapporteur.encoder;

import java.nio.FloatBuffer;

/** What the model gives for one window: a row for each word, one row behind the other, in an array from its beginning. */
record ModelOutput(
        FloatBuffer attribution, FloatBuffer names, FloatBuffer roles, FloatBuffer links, GrammarOutput grammar) {}
