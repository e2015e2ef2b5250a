/** What is said to have happened, or to be planned. */
@NullMarked
package org.rapporteur.core.event;

import org.jspecify.annotations.NullMarked;
