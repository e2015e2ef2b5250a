/** The grammar of an article: a tree for each sentence, dictionary forms, and the phrases that nouns head. */
@NullMarked
package org.rapporteur.language.grammar;

import org.jspecify.annotations.NullMarked;
