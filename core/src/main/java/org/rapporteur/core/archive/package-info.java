/** Ports: where articles, readings, stories, decisions, intake and jobs are kept, and found again. */
@NullMarked
package org.rapporteur.core.archive;

import org.jspecify.annotations.NullMarked;
