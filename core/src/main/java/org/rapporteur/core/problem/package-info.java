/** What was wrong with the input, kept as data. */
@NullMarked
package org.rapporteur.core.problem;

import org.jspecify.annotations.NullMarked;
