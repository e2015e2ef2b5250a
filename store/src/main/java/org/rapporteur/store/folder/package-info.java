/** An archive as a folder of JSON Lines, which any program can read and any archive can be made from. */
@NullMarked
package org.rapporteur.store.folder;

import org.jspecify.annotations.NullMarked;
