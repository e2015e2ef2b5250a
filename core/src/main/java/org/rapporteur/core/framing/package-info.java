/** How each outlet words what it tells: its own voice apart from the voices that it quotes. */
@NullMarked
package org.rapporteur.core.framing;

import org.jspecify.annotations.NullMarked;
