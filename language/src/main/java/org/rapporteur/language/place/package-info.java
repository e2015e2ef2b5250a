/** Which places of the world an article's words mean, and where it says that they lie. */
@NullMarked
package org.rapporteur.language.place;

import org.jspecify.annotations.NullMarked;
