/** Which articles share text, which text, and who had it from whom. */
@NullMarked
package org.rapporteur.assembly.copy;

import org.jspecify.annotations.NullMarked;
