package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.speaker.Company.Place;

/**
 * Finds whom "he", "she", "it" and "they" speak of. What cannot be is left out: another gender or number,
 * another part of the same clause, whoever is named in the very words that are being attributed. Among
 * those left, the model's say, how near and how prominent they were last, and who spoke last are weighed;
 * if two come out too close, nobody is sure.
 */
final class PronounReader {

    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 6;

    private static final int CANDIDATES_MAX = 4;

    private static final double MODEL = 1.0;
    private static final double CHAIN = 0.2;
    private static final double SPOKE_LAST = 0.6;
    private static final double SPOKE_BEFORE = 0.2;
    private static final double SUBJECT = 0.35;
    /** For the one that the sentence right before, in the same paragraph, is about. */
    private static final double SUBJECT_BEFORE = 1.3;
    /** How likely the model must find somebody with a name to be meant by a noun that was never said of him. */
    private static final double SHARE_OF_A_NAME = 0.35;

    private static final double PER_SENTENCE = 0.15;
    private static final double PER_PLACE = 0.1;
    private static final int PLACES_MAX = 3;
    private static final double QUOTED = -0.6;
    private static final double IN_CONTENT = -0.8;
    private static final double UNFIT = -0.5;
    private static final double NAMELESS = -0.2;
    private static final double LEAD = 0.3;
    private static final double LEAD_OF_NOUN = 0.15;
    /** What speaks for a phrase with "the" being the first of somebody. */
    private static final double NOBODY_BEFORE = 0.9;

    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);

    private static final Set<Relation> TIED = EnumSet.of(Relation.APPOS, Relation.FLAT, Relation.NMOD_DESC);
    private static final Set<Relation> OWNED = EnumSet.of(Relation.NMOD_POSS, Relation.DET);

    private final Grammar grammar;
    private final Company company;
    private final ModelVote model;
    private final QuotedWords quoted;
    private final Genders genders;

    PronounReader(Grammar grammar, Company company, ModelVote model, QuotedWords quoted, Genders genders) {
        this.grammar = grammar;
        this.company = company;
        this.model = model;
        this.quoted = quoted;
        this.genders = genders;
    }

    /**
     * Where a pronoun stands among those who speak.
     *
     * @param content what is attributed to it, if it is a source
     * @param before whoever spoke last in its paragraph or the one before
     * @param ownVoice whoever speaks the words that it stands in
     */
    record Occasion(List<Span> content, List<Figure> before, Optional<Figure> ownVoice) {

        static final Occasion NONE = new Occasion(List.of(), List.of(), Optional.empty());
    }

    /** Whom a personal pronoun comes to. */
    Findings read(int token, Pronoun pronoun, Occasion occasion) {
        return weighed(scores(token, pronoun, occasion), 0, LEAD);
    }

    /**
     * Whom "the longtime senator" comes to: like a pronoun, but that it needs nobody before it, and that
     * somebody with a name must have been called so, or be whom the model takes it for.
     *
     * @param said what speaks for some by the words of the phrase alone
     * @param never those whom it cannot mean
     */
    Findings described(Phrase phrase, Map<List<Figure>, Double> said, Set<Figure> never) {
        Map<List<Figure>, Double> scores = scores(phrase.head(), Pronoun.ofNoun(phrase.noun()), Occasion.NONE);
        said.forEach((figures, score) -> scores.merge(figures, score, Double::sum));
        Map<List<Figure>, Double> shares = model.shares(phrase.head());
        scores.keySet()
                .removeIf(figures -> figures.size() > 1
                        || never.contains(figures.get(0))
                        || figures.get(0).kind() == EntityKind.PERSON
                                && !said.containsKey(figures)
                                && shares.getOrDefault(figures, 0.0) < SHARE_OF_A_NAME);
        return weighed(scores, NOBODY_BEFORE, LEAD_OF_NOUN);
    }

    /** Whoever leads by enough. */
    private static Findings weighed(Map<List<Figure>, Double> scores, double nobody, double lead) {
        List<List<Figure>> ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<List<Figure>, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (ranked.isEmpty()) {
            return Findings.NOBODY;
        }
        double best = scores.getOrDefault(ranked.get(0), 0.0);
        double next = ranked.size() == 1 ? nobody : Math.max(nobody, scores.getOrDefault(ranked.get(1), 0.0));
        return best - next >= lead
                ? Findings.sure(ranked.get(0))
                : Findings.open(ranked.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .limit(CANDIDATES_MAX)
                        .toList());
    }

    private Map<List<Figure>, Double> scores(int token, Pronoun pronoun, Occasion occasion) {
        Map<List<Figure>, Double> scores = new LinkedHashMap<>();
        Map<List<Figure>, Integer> times = new HashMap<>();
        for (Place place : company.latestFirst()) {
            int back = back(place, token);
            if (back > REACH) {
                break;
            }
            if (mayBe(place, token, pronoun, occasion)) {
                scores.merge(place.figures(), prominence(place, token), Math::max);
                times.merge(place.figures(), 1, Integer::sum);
            }
        }
        times.forEach((figures, count) -> scores.merge(figures, PER_PLACE * Math.min(PLACES_MAX, count), Double::sum));
        List<List<Figure>> about = subjectsBefore(token, pronoun, occasion);
        if (about.size() == 1) {
            scores.computeIfPresent(about.get(0), (figures, score) -> score + SUBJECT_BEFORE);
        }
        if (!occasion.before().isEmpty()) {
            double goesOn = about.isEmpty() || about.contains(occasion.before()) ? SPOKE_LAST : SPOKE_BEFORE;
            scores.computeIfPresent(occasion.before(), (figures, score) -> score + goesOn);
        }
        model.shares(token).forEach((figures, share) -> {
            if (figures.stream().allMatch(figure -> isPossible(figure, figures.size(), pronoun, occasion))) {
                scores.merge(figures, MODEL * share, Double::sum);
            }
        });
        scores.computeIfPresent(model.chained(token), (figures, score) -> score + CHAIN);
        scores.replaceAll((figures, score) -> score + unlikely(figures, pronoun, occasion));
        return scores;
    }

    /** Those whom the sentence right before, in the same paragraph and in the outlet's words, is about. */
    private List<List<Figure>> subjectsBefore(int token, Pronoun pronoun, Occasion occasion) {
        int paragraph = grammar.tokens().paragraphNumber(token);
        return company.latestFirst().stream()
                .filter(place -> place.head() < token
                        && back(place, token) == 1
                        && grammar.tokens().paragraphNumber(place.head()) == paragraph)
                .filter(place -> isMainSubject(place.head())
                        && !quoted.hold(place.span())
                        && mayBe(place, token, pronoun, occasion))
                .map(Place::figures)
                .distinct()
                .toList();
    }

    /** The subject of the sentence's own verb, or of one that is joined to it; not of a clause inside. */
    private boolean isMainSubject(int token) {
        int at = token;
        while (TIED.contains(grammar.relation(at))) {
            at = grammar.head(at);
        }
        if (!SUBJECTS.contains(grammar.relation(at))) {
            return false;
        }
        int verb = grammar.head(at);
        Relation relation = grammar.relation(verb);
        return grammar.head(verb) == verb || relation == Relation.CONJ || relation == Relation.PARATAXIS;
    }

    private boolean mayBe(Place place, int token, Pronoun pronoun, Occasion occasion) {
        return place.head() < token
                && place.figures().stream()
                        .allMatch(figure -> isPossible(figure, place.figures().size(), pronoun, occasion))
                && occasion.content().stream().noneMatch(content -> content.overlaps(place.span()))
                && !isBound(place, token);
    }

    private boolean isPossible(Figure figure, int many, Pronoun pronoun, Occasion occasion) {
        if (occasion.ownVoice().filter(figure::equals).isPresent()) {
            return false;
        }
        EntityKind kind = figure.kind();
        boolean person = kind == EntityKind.PERSON || kind == EntityKind.ANONYMOUS;
        return switch (pronoun) {
            case HE, SHE, SOMEBODY -> many == 1 && person && pronoun.gender().allows(genders.of(figure));
            case IT -> many == 1 && !person && kind != EntityKind.GROUP;
            case THEY -> many > 1 || kind != EntityKind.PERSON;
            default -> false;
        };
    }

    /** "She praised her": two parts of one clause are not the same; nor is an owner what he owns. */
    private boolean isBound(Place place, int token) {
        SentenceTree tree = grammar.treeOf(token);
        if (!tree.holds(place.head())) {
            return false;
        }
        int head = tree.head(token);
        if (OWNED.contains(tree.relation(token))) {
            return head == place.head();
        }
        String form = grammar.tokens().get(token).form();
        boolean reflexive = form.endsWith("self") || form.endsWith("selves");
        return !reflexive
                && head != token
                && (tree.head(place.head()) == head && tree.relation(place.head()) != Relation.NMOD_POSS
                        || head == place.head());
    }

    private double prominence(Place place, int token) {
        double score = Math.max(0.1, 1 - PER_SENTENCE * back(place, token));
        if (SUBJECTS.contains(relation(place.head()))) {
            score += SUBJECT;
        }
        boolean otherVoice = quoted.hold(place.span())
                && !quoted.hold(grammar.tokens().get(token).span());
        return otherVoice ? score + QUOTED : score;
    }

    /** Of a name that is tied to a noun what the noun is. */
    private Relation relation(int token) {
        int at = token;
        while (TIED.contains(grammar.relation(at))) {
            at = grammar.head(at);
        }
        return grammar.relation(at);
    }

    private double unlikely(List<Figure> figures, Pronoun pronoun, Occasion occasion) {
        double score = 0;
        for (Figure figure : figures) {
            boolean named = figure.places().stream()
                    .anyMatch(place -> occasion.content().stream().anyMatch(content -> content.contains(place.span())));
            score += named ? IN_CONTENT : 0;
            boolean odd = pronoun == Pronoun.THEY
                            && figures.size() == 1
                            && (figure.kind() == EntityKind.ANONYMOUS || figure.kind() == EntityKind.DOCUMENT)
                    || pronoun == Pronoun.IT && figure.kind() == EntityKind.PLACE;
            score += odd ? UNFIT : 0;
            score += figure.kind() == EntityKind.ANONYMOUS ? NAMELESS : 0;
        }
        return score;
    }

    /** The last two who were spoken of together, or else the only two of late. */
    Findings pair(int token, Occasion occasion) {
        List<Place> near = company.latestFirst().stream()
                .filter(place -> place.head() < token && back(place, token) <= REACH)
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
                .filter(place -> arePersons(place.figures()) && back(place, token) <= 2)
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

    /** How many sentences back a place stands. */
    private int back(Place place, int token) {
        return grammar.tokens().sentenceNumber(token) - grammar.tokens().sentenceNumber(place.head());
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
                        && back(place, token) <= 2
                        && place.figures().size() == 1
                        && place.figures().get(0).kind() == EntityKind.GROUP)
                .map(place -> place.figures().get(0))
                .distinct()
                .limit(CANDIDATES_MAX)
                .toList());
    }
}
