/** The command line: reads its words, wires the rooms together, and says how it went. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
