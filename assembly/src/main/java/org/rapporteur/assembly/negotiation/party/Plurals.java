package org.rapporteur.assembly.negotiation.party;

import java.util.List;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.language.encoder.PartOfSpeech;

/** Nouns in the plural that may be of many persons, though no list has them. */
public final class Plurals {

    private static final List<String> ABSTRACT =
            List.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "ure", "age", "ing");

    private Plurals() {}

    /** Not what only has an abstract sense. */
    public static boolean isOfPersons(Syntax syntax, int token) {
        String form = syntax.form(token);
        String lemma = syntax.lemma(token);
        return syntax.tree().part(token) == PartOfSpeech.NOUN
                && form.endsWith("s")
                && !form.equals(lemma)
                && ABSTRACT.stream().noneMatch(lemma::endsWith);
    }
}
