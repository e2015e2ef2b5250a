package org.rapporteur.language.grammar;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.language.encoder.PartOfSpeech;

/** The dictionary forms of one article: equal ones are one string, for a word comes again and again. For one thread. */
final class ArticleLemmas {

    private static final Lemmas LEMMAS = Lemmas.load();

    private final Map<String, String> known = new HashMap<>();

    /** As {@link Lemmas#of} has it. */
    String of(String form, PartOfSpeech part) {
        String lemma = LEMMAS.of(form, part);
        return lemma.equals(form) ? form : known.computeIfAbsent(lemma, unseen -> unseen);
    }
}
