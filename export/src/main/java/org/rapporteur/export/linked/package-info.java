/** What a view shows as linked data: JSON-LD in the words of schema.org, PROV-O and W3C Web Annotation. */
@NullMarked
package org.rapporteur.export.linked;

import org.jspecify.annotations.NullMarked;
