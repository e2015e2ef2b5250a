package org.rapporteur.language.event;

import java.util.List;
import org.rapporteur.core.event.Standing;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.Names;

/** Tells how an article puts whatever a verb or a noun of it names, event or not. Safe for use by many threads. */
public final class StandingFinder {

    private final EventWords words = EventWords.load();
    private final StandingWords standingWords = StandingWords.load();

    /**
     * By the grammar alone.
     *
     * @param token the index of the verb or noun in the article
     */
    public Standing of(Grammar grammar, int token) {
        Scene scene = new Scene(grammar, new Names(List.of(), List.of()), Chains.none());
        return new Standings(scene, new Arguments(scene, words), standingWords).of(token);
    }
}
