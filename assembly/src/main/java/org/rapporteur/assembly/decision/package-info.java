/** Applies what persons decided: before anything is compared, so that all that rests on it follows. */
@NullMarked
package org.rapporteur.assembly.decision;

import org.jspecify.annotations.NullMarked;
