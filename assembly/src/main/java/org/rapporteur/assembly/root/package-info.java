/** Where things told come from: the first origins that the articles name, with copies and relays folded into them. */
@NullMarked
package org.rapporteur.assembly.root;

import org.jspecify.annotations.NullMarked;
