/** Finds attributions: what the encoder tags, what quotation marks and layout show, joined into one list. */
@NullMarked
package org.rapporteur.language.attribution;

import org.jspecify.annotations.NullMarked;
