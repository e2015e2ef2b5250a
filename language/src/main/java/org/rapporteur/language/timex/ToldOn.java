package org.rapporteur.language.timex;

import java.time.LocalDate;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;

/** Words that were said on another day than the article's, or on the same as its own words say. */
record ToldOn(Span words, LocalDate day, Anchor anchor) {}
