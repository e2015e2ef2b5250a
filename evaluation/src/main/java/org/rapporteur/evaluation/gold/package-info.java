/** Annotated texts, read from the forms in which others publish them. */
@NullMarked
package org.rapporteur.evaluation.gold;

import org.jspecify.annotations.NullMarked;
