/** What the rooms' tests share: articles, statements and dossiers drawn from phrases, and golden files. */
@NullMarked
package org.rapporteur.testkit;

import org.jspecify.annotations.NullMarked;
