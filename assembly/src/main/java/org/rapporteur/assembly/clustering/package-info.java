/** Finds which articles tell one story, as they come in. */
@NullMarked
package org.rapporteur.assembly.clustering;

import org.jspecify.annotations.NullMarked;
