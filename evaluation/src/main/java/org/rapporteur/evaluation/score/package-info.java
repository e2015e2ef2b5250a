/** Scores: pure functions from what is right and what was found to counts that add up. */
@NullMarked
package org.rapporteur.evaluation.score;

import org.jspecify.annotations.NullMarked;
