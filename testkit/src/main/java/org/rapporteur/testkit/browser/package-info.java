/** A real browser for tests: the machine's own Chromium, and axe to judge what it shows. */
@NullMarked
package org.rapporteur.testkit.browser;

import org.jspecify.annotations.NullMarked;
