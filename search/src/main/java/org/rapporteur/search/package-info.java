/** Keeps the index in which articles and statements are looked for, and finds them there. */
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
