/** Places of the world, and which of them an article's words mean. */
@NullMarked
package org.rapporteur.core.place;

import org.jspecify.annotations.NullMarked;
