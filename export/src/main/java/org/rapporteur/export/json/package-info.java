/** The record, and what persons decided on it, as JSON: the published contract, written and read back. */
@NullMarked
package org.rapporteur.export.json;

import org.jspecify.annotations.NullMarked;
