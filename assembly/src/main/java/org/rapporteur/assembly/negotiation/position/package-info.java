/** Finds what each party is said to want, offer, accept or refuse, and how that changes. */
@NullMarked
package org.rapporteur.assembly.negotiation.position;

import org.jspecify.annotations.NullMarked;
