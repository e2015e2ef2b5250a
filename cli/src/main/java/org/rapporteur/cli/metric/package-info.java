/** What a running server counts, and how Prometheus reads it. */
@NullMarked
package org.rapporteur.cli.metric;

import org.jspecify.annotations.NullMarked;
