/** One article in, one reading out. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
