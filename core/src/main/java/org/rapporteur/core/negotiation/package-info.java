/** What is negotiated: who, over what, on which text, with which positions, and what is to come of it. */
@NullMarked
package org.rapporteur.core.negotiation;

import org.jspecify.annotations.NullMarked;
