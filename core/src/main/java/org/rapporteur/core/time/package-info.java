/** Time expressions as articles word them, and the windows that they allow. */
@NullMarked
package org.rapporteur.core.time;

import org.jspecify.annotations.NullMarked;
