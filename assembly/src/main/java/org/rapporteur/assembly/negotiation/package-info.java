/** Puts the negotiation together that articles report: its parties, and what each is said to hold on every issue. */
@NullMarked
package org.rapporteur.assembly.negotiation;

import org.jspecify.annotations.NullMarked;
