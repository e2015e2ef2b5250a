/** Who found a thing, where, and how surely. */
@NullMarked
package org.rapporteur.core.provenance;

import org.jspecify.annotations.NullMarked;
