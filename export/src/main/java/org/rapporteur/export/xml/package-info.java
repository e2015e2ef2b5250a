/** Text as XML can hold it. */
@NullMarked
package org.rapporteur.export.xml;

import org.jspecify.annotations.NullMarked;
