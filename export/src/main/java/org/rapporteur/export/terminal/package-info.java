/** The brief as lines for a terminal, or for whatever takes plain text. */
@NullMarked
package org.rapporteur.export.terminal;

import org.jspecify.annotations.NullMarked;
