/** Finds what is announced for the future, and what later articles tell of it. */
@NullMarked
package org.rapporteur.assembly.negotiation.step;

import org.jspecify.annotations.NullMarked;
