/** Who met whom, and who stands for what, as a network in GraphML. */
@NullMarked
package org.rapporteur.export.graph;

import org.jspecify.annotations.NullMarked;
