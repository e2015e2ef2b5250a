/** How, where, to whom and through whom something was said, and how surely; by rules that stand in lists. */
@NullMarked
package org.rapporteur.language.circumstance;

import org.jspecify.annotations.NullMarked;
