/** What the terminal, HTML and Markdown briefs share: under which headings, in which order, in which words. */
@NullMarked
package org.rapporteur.export.brief;

import org.jspecify.annotations.NullMarked;
