/** The announced steps of a dossier as an iCalendar file (RFC 5545). */
@NullMarked
package org.rapporteur.export.calendar;

import org.jspecify.annotations.NullMarked;
