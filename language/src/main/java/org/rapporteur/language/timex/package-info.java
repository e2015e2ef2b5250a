/** Time expressions, and the windows that they allow; by rules that stand in lists. */
@NullMarked
package org.rapporteur.language.timex;

import org.jspecify.annotations.NullMarked;
