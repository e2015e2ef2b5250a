package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.speaker.ClueWeights.Sort;
import org.rapporteur.language.speaker.Company.Place;
import org.rapporteur.language.speaker.SourceReader.Means;

/**
 * Finds whom "he", "she", "it" and "they" speak of. The model's say, how near and how prominent everybody was
 * last, and who spoke last are weighed by what was learnt; if nobody comes out likely enough, nobody is sure.
 */
final class PronounReader {

    private static final int CANDIDATES_MAX = 4;

    /** How likely the model must find somebody with a name to be meant by a noun that was never said of him. */
    private static final double SHARE_OF_A_NAME = 0.2;

    private static final double HALF = 0.5;

    private final Company company;
    private final ModelVote model;
    private final QuotedWords quoted;
    private final Clues clues;
    private final Means means;

    PronounReader(Company company, ModelVote model, QuotedWords quoted, Clues clues, Means means) {
        this.company = company;
        this.model = model;
        this.quoted = quoted;
        this.clues = clues;
        this.means = means;
    }

    /** Whom a personal pronoun comes to. */
    Findings read(int token, Pronoun pronoun, Occasion occasion) {
        Contest contest = clues.contest(token, pronoun, occasion);
        means.judge().accept(token, contest);
        Findings findings = contest.decide(means.weights(), Sort.PRONOUN, CANDIDATES_MAX);
        if (!findings.speakers().isEmpty()) {
            clues.note(token, pronoun, findings.speakers());
        }
        return findings;
    }

    /**
     * Whom "the longtime senator" and "the company" come to: like a pronoun, but that it needs nobody before
     * it, and that somebody must have been called so, or be whom the model takes it for.
     *
     * @param said what speaks for some by the words of the phrase alone
     * @param never those whom it cannot mean
     * @param somebody whether it must be somebody who was spoken of, if anybody may be meant
     */
    Findings described(Phrase phrase, Map<Clue, List<Figure>> said, Set<Figure> never, boolean somebody) {
        boolean body = phrase.isBody();
        Pronoun pronoun = body ? Pronoun.IT : Pronoun.ofNoun(phrase.noun());
        Contest contest = clues.contest(phrase.head(), pronoun, Occasion.NONE);
        said.forEach((clue, figures) -> contest.mark(figures, clue));
        Map<List<Figure>, Double> shares = model.shares(phrase.head());
        for (List<Figure> figures : List.copyOf(contest.contenders())) {
            if (figures.size() > 1
                    || never.contains(figures.get(0))
                    || body && figures.get(0).kind() == EntityKind.DOCUMENT
                    || !said.containsValue(figures) && shares.getOrDefault(figures, 0.0) < SHARE_OF_A_NAME) {
                contest.remove(figures);
            }
        }
        double likely = contest.contenders().stream()
                .mapToDouble(figures -> shares.getOrDefault(figures, 0.0))
                .sum();
        boolean known = somebody && (!said.isEmpty() && !contest.contenders().isEmpty() || likely >= HALF);
        contest.markIf(!known, List.of(), Clue.NOBODY);
        means.judge().accept(phrase.head(), contest);
        return contest.decide(means.weights(), Sort.NOUN, CANDIDATES_MAX);
    }

    /** The last two who were spoken of together, or else the only two of late. */
    Findings pair(int token, Occasion occasion) {
        List<Place> near = company.latestFirst().stream()
                .filter(place -> clues.isNear(place, token))
                .filter(place -> !quoted.hold(place.span()))
                .filter(place -> occasion.content().stream().noneMatch(content -> content.overlaps(place.span())))
                .toList();
        Optional<Place> together = near.stream()
                .filter(place -> place.figures().size() == 2)
                .max(Comparator.comparing((Place place) -> arePersons(place.figures()))
                        .thenComparingInt(Place::head));
        if (together.isPresent()) {
            return Findings.sure(together.get().figures());
        }
        List<Figure> late = near.stream()
                .filter(place -> arePersons(place.figures()) && clues.back(place.head(), token) <= 2)
                .map(place -> place.figures().get(0))
                .distinct()
                .limit(CANDIDATES_MAX)
                .sorted(Comparator.comparingInt(company::lastOf))
                .toList();
        return late.size() == 2 ? Findings.sure(late) : Findings.open(late);
    }

    private static boolean arePersons(List<Figure> figures) {
        return figures.stream().allMatch(figure -> figure.kind() == EntityKind.PERSON);
    }

    /** "Both campaigns", "neither delegation": the last two of whom the noun was said. */
    Findings pairOf(Phrase phrase) {
        List<Figure> late = company.latestFirst().stream()
                .filter(place -> place.head() < phrase.head() && place.figures().size() == 1)
                .filter(place -> place.phrase()
                        .filter(other -> other.noun().equals(phrase.noun()) && !other.several())
                        .isPresent())
                .map(place -> place.figures().get(0))
                .distinct()
                .limit(2)
                .toList();
        return late.size() == 2
                ? Findings.sure(late.stream()
                        .sorted(Comparator.comparingInt(company::lastOf))
                        .toList())
                : Findings.NOBODY;
    }

    /** Of whom "some" and "many" may be: those spoken of last as several. */
    Findings some(int token) {
        Optional<List<Figure>> chained = Optional.of(model.chained(token)).filter(figures -> !figures.isEmpty());
        if (chained.isPresent()) {
            return Findings.sure(chained.get());
        }
        return Findings.open(company.latestFirst().stream()
                .filter(place -> place.head() < token
                        && clues.back(place.head(), token) <= 2
                        && place.figures().size() == 1
                        && place.figures().get(0).kind() == EntityKind.GROUP)
                .map(place -> place.figures().get(0))
                .distinct()
                .limit(CANDIDATES_MAX)
                .toList());
    }
}
