/** How each outlet words a story: what it calls whom in its own voice, and what those say whom it quotes. */
@NullMarked
package org.rapporteur.assembly.framing;

import org.jspecify.annotations.NullMarked;
