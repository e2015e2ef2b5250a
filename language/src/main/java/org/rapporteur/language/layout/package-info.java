/** Finds speech that only its place on the page tells: transcript turns and quotations without marks. */
@NullMarked
package org.rapporteur.language.layout;

import org.jspecify.annotations.NullMarked;
