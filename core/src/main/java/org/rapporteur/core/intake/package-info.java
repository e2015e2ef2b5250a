/** Files that somebody hands over, and the port by which articles are made of them. */
@NullMarked
package org.rapporteur.core.intake;

import org.jspecify.annotations.NullMarked;
