package org.rapporteur.encoder;

import java.nio.FloatBuffer;

/** What the model gives of grammar and antecedents for one window: a row for each word, one row behind the other. */
record GrammarOutput(
        FloatBuffer parts,
        FloatBuffer heads,
        FloatBuffer relations,
        FloatBuffer kinds,
        FloatBuffer queries,
        FloatBuffer keys,
        FloatBuffer near) {}
