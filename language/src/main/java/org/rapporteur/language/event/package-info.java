/** Finds what an article says to have happened, or to be coming: who did it, where, when, and how surely it is said. */
@NullMarked
package org.rapporteur.language.event;

import org.jspecify.annotations.NullMarked;
