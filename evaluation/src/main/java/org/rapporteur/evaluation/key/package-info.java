/** Keys: hand-made lists of who said what in a handful of articles, scored line by line. */
@NullMarked
package org.rapporteur.evaluation.key;

import org.jspecify.annotations.NullMarked;
