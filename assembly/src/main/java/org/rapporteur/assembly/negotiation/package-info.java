/** Finds the negotiation in articles: its parties, and what each is said to want, offer, accept or refuse. */
@NullMarked
package org.rapporteur.assembly.negotiation;

import org.jspecify.annotations.NullMarked;
