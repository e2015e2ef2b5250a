/** What the rooms that compare articles work on: the readings with their entities joined. */
@NullMarked
package org.rapporteur.assembly.material;

import org.jspecify.annotations.NullMarked;
