/** What programs ask and are told: the routes under {@code /api}, and the description that is made of them. */
@NullMarked
package org.rapporteur.web.api;

import org.jspecify.annotations.NullMarked;
