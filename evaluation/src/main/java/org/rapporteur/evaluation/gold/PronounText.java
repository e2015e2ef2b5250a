package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A text, one of its pronouns, and two names, each of which it stands for or not.
 *
 * @param feminine "she" and its forms, not "he"
 * @param names in the order of the corpus
 */
public record PronounText(String name, SourceText text, Span pronoun, boolean feminine, List<Case> names) {

    public PronounText {
        names = List.copyOf(names);
    }

    /** A name, and whether the pronoun stands for whom it names. */
    public record Case(Span name, boolean same) {}
}
