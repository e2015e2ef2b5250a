/** What every archive promises, as tests, and one in memory that keeps these promises. */
@NullMarked
package org.rapporteur.testkit.archive;

import org.jspecify.annotations.NullMarked;
