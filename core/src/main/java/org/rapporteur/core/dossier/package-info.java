/** The sourced record of one story. */
@NullMarked
package org.rapporteur.core.dossier;

import org.jspecify.annotations.NullMarked;
