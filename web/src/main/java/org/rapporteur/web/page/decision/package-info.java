/** What persons rule in a browser: forms and what they were filled in with, rulings in words, what people changed. */
@NullMarked
package org.rapporteur.web.page.decision;

import org.jspecify.annotations.NullMarked;
