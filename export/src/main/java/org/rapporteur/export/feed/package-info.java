/** What is new, for feed readers: Atom and JSON Feed. */
@NullMarked
package org.rapporteur.export.feed;

import org.jspecify.annotations.NullMarked;
