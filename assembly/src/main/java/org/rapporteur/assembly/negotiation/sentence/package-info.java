/** What the tree of one sentence says to all who read it for a negotiation: its predicates, its phrases, its telling words. */
@NullMarked
package org.rapporteur.assembly.negotiation.sentence;

import org.jspecify.annotations.NullMarked;
