package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.circumstance.CircumstanceFinder;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The circumstances of all statements of an article. The article's own outlet is no relay; and what
 * was told to an outlet goes on while the same speaker does, from a paragraph to the next.
 */
final class Occasions {

    private Occasions() {}

    /**
     * Finds them.
     *
     * @param speakers for each attribution its speaker
     * @param finder gives the circumstances of one attribution by itself
     * @return for each attribution its circumstances
     */
    static List<Circumstances> find(
            Tokens tokens,
            Optional<Outlet> own,
            List<Attribution> attributions,
            List<Speaker> speakers,
            Function<Attribution, Circumstances> finder) {
        List<Circumstances> found = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Circumstances here = CircumstanceFinder.withoutOtherSources(
                    attributions.get(i), finder.apply(attributions.get(i)), attributions);
            Circumstances heard = own.map(outlet -> CircumstanceFinder.withoutOwnOutlet(tokens, here, outlet.name()))
                    .orElse(here);
            boolean goesOn = i > 0
                    && isSame(speakers.get(i - 1), speakers.get(i))
                    && areNear(tokens, attributions.get(i - 1), attributions.get(i));
            found.add(goesOn ? CircumstanceFinder.carryOver(found.get(i - 1), heard) : heard);
        }
        return found;
    }

    private static boolean isSame(Speaker before, Speaker now) {
        return now.isResolved() && now.equals(before);
    }

    /** In one paragraph or in two that follow each other, the later behind the earlier. */
    private static boolean areNear(Tokens tokens, Attribution before, Attribution now) {
        List<Token> earlier = tokens.within(before.extent());
        List<Token> later = tokens.within(now.extent());
        if (earlier.isEmpty() || later.isEmpty() || !before.extent().isBefore(now.extent())) {
            return false;
        }
        Span end = tokens.paragraphOf(earlier.get(earlier.size() - 1).index()).span();
        Span begin = tokens.paragraphOf(later.get(0).index()).span();
        return end.equals(begin)
                || tokens.paragraphOf(tokens.at(end.end())).span().equals(begin);
    }
}
