/** The server: what it answers stands in the packages below. */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
