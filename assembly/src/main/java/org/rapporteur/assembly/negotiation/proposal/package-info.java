/** The plans and texts on the table: which versions the articles tell apart, and what is done with each. */
@NullMarked
package org.rapporteur.assembly.negotiation.proposal;

import org.jspecify.annotations.NullMarked;
