/** The rounds of a negotiation, with the meetings beside them and the words by which each is described. */
@NullMarked
package org.rapporteur.assembly.negotiation.round;

import org.jspecify.annotations.NullMarked;
