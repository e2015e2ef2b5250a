/** Finds the parties to a negotiation, who stands for each, and whom the words of an article stand for. */
@NullMarked
package org.rapporteur.assembly.negotiation.party;

import org.jspecify.annotations.NullMarked;
