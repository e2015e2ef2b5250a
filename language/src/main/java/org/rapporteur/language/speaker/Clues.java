package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.speaker.Company.Place;

/**
 * Gathers those whom a word may mean, and what speaks for each. What cannot be is left out: another gender
 * or number, another part of the same clause, whoever is named in the very words that are being attributed.
 * For use by one thread.
 */
final class Clues {

    /** How many sentences back a word may reach. */
    private static final int REACH = 6;

    private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);

    private static final Set<Relation> TIED = EnumSet.of(Relation.APPOS, Relation.FLAT, Relation.NMOD_DESC);
    private static final Set<Relation> OWNED = EnumSet.of(Relation.NMOD_POSS, Relation.DET);

    private final Grammar grammar;
    private final Company company;
    private final ModelVote model;
    private final QuotedWords quoted;
    private final Genders genders;
    private final Map<Pronoun, Last> last = new EnumMap<>(Pronoun.class);

    Clues(Grammar grammar, Company company, ModelVote model, QuotedWords quoted, Genders genders) {
        this.grammar = grammar;
        this.company = company;
        this.model = model;
        this.quoted = quoted;
        this.genders = genders;
    }

    /** Whom a pronoun meant where it stood last. */
    private record Last(int token, List<Figure> figures) {}

    /** Notes whom a pronoun was found to mean. */
    void note(int token, Pronoun pronoun, List<Figure> figures) {
        last.put(pronoun, new Last(token, figures));
    }

    /** Everybody whom a pronoun may mean, or a noun that goes with it. */
    Contest contest(int token, Pronoun pronoun, Occasion occasion) {
        Contest contest = new Contest();
        Map<List<Figure>, List<Place>> places = placesInReach(token, pronoun, occasion);
        places.forEach((figures, own) -> {
            contest.add(figures, Clue.OFTEN, Math.log(own.size()));
            weigh(contest, figures, own, token);
        });
        places.keySet().stream().findFirst().ifPresent(latest -> contest.mark(latest, Clue.LATEST));
        int most = places.values().stream().mapToInt(List::size).max().orElse(0);
        places.forEach((figures, own) -> contest.markIf(own.size() == most, figures, Clue.MOST_OFTEN));
        weighModel(contest, token, pronoun, occasion);
        weighSpeakers(contest, token, pronoun, occasion);
        Last before = last.get(pronoun);
        if (before != null && contest.holds(before.figures()) && back(before.token(), token) <= 2) {
            contest.mark(before.figures(), Clue.PRONOUN_BEFORE);
        }
        for (List<Figure> figures : contest.contenders()) {
            weighFitness(contest, figures, pronoun, occasion);
        }
        return contest;
    }

    /** By whom they speak of; the latest first. */
    private Map<List<Figure>, List<Place>> placesInReach(int token, Pronoun pronoun, Occasion occasion) {
        Map<List<Figure>, List<Place>> places = new LinkedHashMap<>();
        for (Place place : company.latestFirst()) {
            if (back(place.head(), token) > REACH) {
                break;
            }
            if (mayBe(place, token, pronoun, occasion)) {
                places.computeIfAbsent(place.figures(), key -> new ArrayList<>())
                        .add(place);
            }
        }
        return places;
    }

    /** @param places the latest first */
    private void weigh(Contest contest, List<Figure> figures, List<Place> places, int token) {
        boolean inWords = quoted.hold(grammar.tokens().get(token).span());
        boolean otherVoice = !inWords && places.stream().allMatch(place -> quoted.hold(place.span()));
        contest.markIf(otherVoice, figures, Clue.QUOTED);
        Place latest = places.stream()
                .filter(place -> inWords || !quoted.hold(place.span()))
                .findFirst()
                .orElse(places.get(0));
        contest.mark(figures, distance(back(latest.head(), token)));
        int paragraph = grammar.tokens().paragraphNumber(token);
        contest.markIf(grammar.tokens().paragraphNumber(latest.head()) == paragraph, figures, Clue.SAME_PARAGRAPH);
        contest.markIf(SUBJECTS.contains(relation(latest.head())), figures, Clue.SUBJECT);
        boolean here = places.stream()
                .anyMatch(place -> back(place.head(), token) == 0 && SUBJECTS.contains(relation(place.head())));
        contest.markIf(here, figures, Clue.SUBJECT_HERE);
        contest.markIf(figures.size() > 1, figures, Clue.SEVERAL);
    }

    private static Clue distance(int back) {
        return switch (back) {
            case 0 -> Clue.SAME_SENTENCE;
            case 1 -> Clue.ONE_BACK;
            case 2 -> Clue.TWO_BACK;
            default -> Clue.FURTHER_BACK;
        };
    }

    private void weighModel(Contest contest, int token, Pronoun pronoun, Occasion occasion) {
        Map<List<Figure>, Double> shares = new LinkedHashMap<>();
        model.shares(token).forEach((figures, share) -> {
            if (figures.stream().allMatch(figure -> isPossible(figure, figures.size(), pronoun, occasion))) {
                shares.put(figures, share);
                contest.markIf(!contest.holds(figures), figures, Clue.FURTHER_BACK);
                contest.add(figures, Clue.MODEL, share);
            }
        });
        shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> contest.mark(best.getKey(), Clue.MODEL_BEST));
        List<Figure> chained = model.chained(token);
        contest.markIf(contest.holds(chained), chained, Clue.CHAINED);
    }

    private void weighSpeakers(Contest contest, int token, Pronoun pronoun, Occasion occasion) {
        List<List<Figure>> about = subjectsBefore(token, pronoun, occasion);
        List<Figure> spoke = occasion.before();
        if (about.size() == 1 && contest.holds(about.get(0)) && !contest.holds(spoke)) {
            contest.mark(about.get(0), Clue.SUBJECT_BEFORE);
        }
        if (contest.holds(spoke)) {
            contest.mark(spoke, about.isEmpty() || about.contains(spoke) ? Clue.SPOKE_LAST : Clue.SPOKE_BEFORE);
            contest.markIf(occasion.sameParagraph(), spoke, Clue.SPOKE_IN_PARAGRAPH);
        }
    }

    /** Those whom the sentence right before, in the same paragraph and in the outlet's words, is about. */
    private List<List<Figure>> subjectsBefore(int token, Pronoun pronoun, Occasion occasion) {
        int paragraph = grammar.tokens().paragraphNumber(token);
        return company.latestFirst().stream()
                .filter(place -> place.head() < token
                        && back(place.head(), token) == 1
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

    /** Whether a pronoun goes with somebody at all. */
    boolean mayBe(Figure figure, Pronoun pronoun) {
        return isPossible(figure, 1, pronoun, Occasion.NONE);
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

    /** Of a name that is tied to a noun what the noun is. */
    private Relation relation(int token) {
        int at = token;
        while (TIED.contains(grammar.relation(at))) {
            at = grammar.head(at);
        }
        return grammar.relation(at);
    }

    private static void weighFitness(Contest contest, List<Figure> figures, Pronoun pronoun, Occasion occasion) {
        for (Figure figure : figures) {
            boolean named = figure.places().stream()
                    .anyMatch(place -> occasion.content().stream().anyMatch(content -> content.contains(place.span())));
            contest.markIf(named, figures, Clue.IN_CONTENT);
            boolean odd = pronoun == Pronoun.THEY
                            && figures.size() == 1
                            && (figure.kind() == EntityKind.ANONYMOUS || figure.kind() == EntityKind.DOCUMENT)
                    || pronoun == Pronoun.IT && figure.kind() == EntityKind.PLACE;
            contest.markIf(odd, figures, Clue.UNFIT);
            contest.markIf(figure.kind() == EntityKind.ANONYMOUS, figures, Clue.NAMELESS);
        }
    }

    /** True if a place is before a token, and near enough for a word there to reach it. */
    boolean isNear(Place place, int token) {
        return place.head() < token && back(place.head(), token) <= REACH;
    }

    /** How many sentences back a token stands. */
    int back(int earlier, int token) {
        return grammar.tokens().sentenceNumber(token) - grammar.tokens().sentenceNumber(earlier);
    }
}
