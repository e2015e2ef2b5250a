/** What is known of places before any article is read: states, their peoples and capitals, regions and cities. */
@NullMarked
package org.rapporteur.language.gazetteer;

import org.jspecify.annotations.NullMarked;
