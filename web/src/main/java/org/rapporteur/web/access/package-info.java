/** Who may come in, what each may do, and how much anybody may ask for at once. */
@NullMarked
package org.rapporteur.web.access;

import org.jspecify.annotations.NullMarked;
