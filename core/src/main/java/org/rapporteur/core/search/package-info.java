/** What a reader looks for among articles and statements, and the port through which it is found. */
@NullMarked
package org.rapporteur.core.search;

import org.jspecify.annotations.NullMarked;
