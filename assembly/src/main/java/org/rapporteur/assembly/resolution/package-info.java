/** Finds which entities of several articles are one, and gives each its name and id in the dossier. */
@NullMarked
package org.rapporteur.assembly.resolution;

import org.jspecify.annotations.NullMarked;
