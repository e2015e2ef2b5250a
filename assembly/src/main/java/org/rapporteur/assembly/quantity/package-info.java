/** Reads how many, and compares what different words say of it. */
@NullMarked
package org.rapporteur.assembly.quantity;

import org.jspecify.annotations.NullMarked;
