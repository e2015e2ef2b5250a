/** Sets what the articles of a story tell against each other: what they share, where they differ, what is missing. */
@NullMarked
package org.rapporteur.assembly.corroboration;

import org.jspecify.annotations.NullMarked;
