/** Reads articles from text and Markdown files, folders of them and standard input. */
@NullMarked
package org.rapporteur.ingest.plain;

import org.jspecify.annotations.NullMarked;
