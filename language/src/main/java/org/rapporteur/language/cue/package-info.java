/** The words that link a source to what it says: what they are in the dictionary, and what they say of the saying. */
@NullMarked
package org.rapporteur.language.cue;

import org.jspecify.annotations.NullMarked;
