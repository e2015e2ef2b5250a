/** The negotiation: its parties, its issues, what each party is said to hold, and the plans and texts on the table. */
@NullMarked
package org.rapporteur.core.negotiation;

import org.jspecify.annotations.NullMarked;
