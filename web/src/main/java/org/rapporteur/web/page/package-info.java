/** The pages for a browser: whole without script, every item at an address that lasts. */
@NullMarked
package org.rapporteur.web.page;

import org.jspecify.annotations.NullMarked;
