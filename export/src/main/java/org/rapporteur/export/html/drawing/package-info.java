/** Where the parts of a drawing stand, in units of its own; how it looks is the page's affair. */
@NullMarked
package org.rapporteur.export.html.drawing;

import org.jspecify.annotations.NullMarked;
