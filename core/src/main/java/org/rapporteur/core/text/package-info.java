/** Characters, and where they stand. */
@NullMarked
package org.rapporteur.core.text;

import org.jspecify.annotations.NullMarked;
