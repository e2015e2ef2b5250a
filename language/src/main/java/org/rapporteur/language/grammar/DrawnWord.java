package org.rapporteur.language.grammar;

import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/**
 * What a tree says of a token: all that it takes to draw the tree again.
 *
 * @param head index in the article of the token that it hangs on; of a root its own
 */
public record DrawnWord(int head, PartOfSpeech part, Relation relation) {}
