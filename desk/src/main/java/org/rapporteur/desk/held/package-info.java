/** Records of stories as they were assembled once, put down so that nobody needs to assemble the same again. */
@NullMarked
package org.rapporteur.desk.held;

import org.jspecify.annotations.NullMarked;
