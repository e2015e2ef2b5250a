package org.rapporteur.language.speaker;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.Mention;

/** What an article and the lists of given names say of the gender of those who are spoken of. */
final class Genders {

    private final Map<Figure, Gender> known = new HashMap<>();
    private final SourceText text;

    /** Takes in what the names and titles say; of two that differ the first. */
    Genders(Chains chains, Cast cast, SourceText text) {
        this.text = text;
        for (Mention mention : chains.mentions()) {
            Gender gender = Gender.of(mention.traits().gender());
            if (gender != Gender.UNSAID && mention.name().isPresent()) {
                cast.namedAt(mention.name().get().span()).ifPresent(figure -> known.putIfAbsent(figure, gender));
            }
        }
    }

    /** What is said here goes before what a given name says. */
    Gender of(Figure figure) {
        Gender said = Gender.of(figure, text);
        return said == Gender.UNSAID ? known.getOrDefault(figure, Gender.UNSAID) : said;
    }
}
