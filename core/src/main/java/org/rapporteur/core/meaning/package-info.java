/** What a sentence says, as a direction that others can be compared with. */
@NullMarked
package org.rapporteur.core.meaning;

import org.jspecify.annotations.NullMarked;
