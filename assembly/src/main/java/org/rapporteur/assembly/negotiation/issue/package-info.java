/** Weighs which issue of a negotiation words are about. */
@NullMarked
package org.rapporteur.assembly.negotiation.issue;

import org.jspecify.annotations.NullMarked;
