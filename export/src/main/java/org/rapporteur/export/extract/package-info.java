/** What a view shows, cut out of a dossier to be taken away: entries, each with the words that it stands on. */
@NullMarked
package org.rapporteur.export.extract;

import org.jspecify.annotations.NullMarked;
