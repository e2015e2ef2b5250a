package org.rapporteur.language.kept;

import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** What was told when the article was read; it is placed where the article is now said to come from. */
final class ProblemPart {

    private static final List<Consequence> CONSEQUENCES = List.of(Consequence.values());

    private ProblemPart() {}

    static void pack(Packing packing, Problem problem, Article article) {
        packing.word(problem.kind());
        boolean here = problem.place().origin().equals(article.origin());
        packing.flag(here);
        if (!here) {
            packing.word(problem.place().origin());
        }
        packing.optional(problem.place().span(), packing::span);
        packing.constant(problem.consequence());
        packing.word(problem.message());
    }

    static Problem unpack(Unpacking unpacking, Article article) {
        String kind = unpacking.word();
        String origin = unpacking.flag() ? article.origin() : unpacking.word();
        return new KeptProblem(
                kind,
                new Place(origin, unpacking.optional(unpacking::span)),
                unpacking.constant(CONSEQUENCES),
                unpacking.word());
    }
}
