/** How well Rapporteur reads: tasks over annotated articles, and the pinned figures they are held to. */
@NullMarked
package org.rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
