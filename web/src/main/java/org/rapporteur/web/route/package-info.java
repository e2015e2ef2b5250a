/** What the program answers on the web, as data: routes, what is asked, what is answered. */
@NullMarked
package org.rapporteur.web.route;

import org.jspecify.annotations.NullMarked;
