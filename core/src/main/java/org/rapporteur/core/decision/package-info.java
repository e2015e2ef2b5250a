/** What persons' decisions say, word for word, where their words stand now, and which of them a dossier follows. */
@NullMarked
package org.rapporteur.core.decision;

import org.jspecify.annotations.NullMarked;
