/** Keeps a reading as bytes, and gives back an equal one. */
@NullMarked
package org.rapporteur.language.kept;

import org.jspecify.annotations.NullMarked;
