package org.rapporteur.encoder;

import java.nio.FloatBuffer;

/** The part of a {@link ModelOutput} that is about grammar and antecedents. */
record GrammarOutput(
        FloatBuffer parts,
        FloatBuffer heads,
        FloatBuffer relations,
        FloatBuffer kinds,
        FloatBuffer queries,
        FloatBuffer keys,
        FloatBuffer near) {}
