/** Which mentions of an article are of one person or thing: chains, with their candidates where it is not sure. */
@NullMarked
package org.rapporteur.language.coreference;

import org.jspecify.annotations.NullMarked;
