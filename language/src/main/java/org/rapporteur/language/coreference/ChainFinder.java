package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.Pronouns.Series;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Names;

/**
 * Finds the chains of an article. Each mention, from first to last, joins the chain whose mentions
 * together are its likeliest antecedent, if that is likelier than its being the first, and nothing
 * certain is against it. Evidence is weighed as learnt, the encoder's say among it.
 *
 * @see <a href="https://aclanthology.org/D13-1203/">Durrett and Klein, Easy victories and uphill
 *     battles in coreference resolution, 2013</a>, whose ranking of antecedents it is
 */
public final class ChainFinder {

    /** The least probability that a candidate is named with. */
    private static final double WORTH_NAMING = 0.02;

    private static final int CANDIDATES_MAX = 5;

    private final Weights weights;

    /** Reads the weights that come with the program. */
    public ChainFinder() {
        this(Weights.load());
    }

    ChainFinder(Weights weights) {
        this.weights = weights;
    }

    /** Finds them in an article whose encoding knows grammar. */
    public Chains find(Grammar grammar, Encoding encoding, Names names, OwnWords own) {
        List<Profile> profiles = new MentionFinder(grammar, encoding, names, own).find();
        Gathering gathering = new Gathering(profiles, own);
        new Ranking(encoding, profiles).each(gathering::place);
        gathering.joinSpeakers();
        return gathering.chains(beside(grammar, profiles));
    }

    private static Map<Integer, Mention> beside(Grammar grammar, List<Profile> profiles) {
        Map<Integer, Mention> beside = new HashMap<>();
        for (Profile profile : profiles) {
            Mention mention = profile.mention();
            SentenceTree tree = grammar.treeOf(mention.head());
            for (int child : tree.children(mention.head(), Set.of(Relation.APPOS))) {
                beside.put(child, mention);
                tree.children(child, Set.of(Relation.FLAT)).forEach(last -> beside.put(last, mention));
            }
        }
        return beside;
    }

    /** The chains of one article while they grow. */
    private final class Gathering {

        private final List<Profile> profiles;
        private final OwnWords own;
        private final Certainties certainties;
        /** By the mention's index. */
        private final List<Draft> draftOf = new ArrayList<>();

        private final List<Map<Draft, Double>> likelihoods = new ArrayList<>();

        Gathering(List<Profile> profiles, OwnWords own) {
            this.profiles = profiles;
            this.own = own;
            this.certainties = new Certainties(own);
        }

        void place(Ranking.Case ranked) {
            Map<Draft, Double> likelihood = likelihood(ranked);
            Profile profile = ranked.profile();
            double best = 1
                    - likelihood.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            Optional<Draft> chosen = Optional.empty();
            for (Map.Entry<Draft, Double> entry : likelihood.entrySet()) {
                if (entry.getValue() > best && entry.getKey().mayHold(profile, certainties)) {
                    best = entry.getValue();
                    chosen = Optional.of(entry.getKey());
                }
            }
            chosen.ifPresent(draft -> draft.add(profile));
            draftOf.add(chosen.orElseGet(() -> new Draft(profile)));
            likelihoods.add(likelihood);
            takeUpPronounsInFront(profile);
        }

        /** "In his speech, Solen said": a pronoun at the front of a clause is mostly the person who is its named subject. */
        private void takeUpPronounsInFront(Profile subject) {
            if (!subject.isName() || subject.mention().kind() != MentionKind.PERSON) {
                return;
            }
            Draft draft = draftOf.get(subject.mention().index());
            for (int at = subject.mention().index() - 1; at >= 0; at--) {
                Profile pronoun = profiles.get(at);
                if (pronoun.place().sentence() != subject.place().sentence()) {
                    return;
                }
                if (pronoun.manner() == Profile.Manner.HE_SHE
                        && pronoun.place().subjectBehind() == subject.mention().head()
                        && draft.mayHold(pronoun, certainties)) {
                    join(pronoun, subject);
                }
            }
        }

        /** The probability of each chain so far; what they lack of 1 is that of a new one. */
        private Map<Draft, Double> likelihood(Ranking.Case ranked) {
            Profile.Manner manner = ranked.profile().manner();
            double[] scores = new double[ranked.candidates().size()];
            Weights.Sum none = weights.sum(manner);
            ranked.weighFirst(none);
            double first = none.total();
            double top = first;
            for (int i = 0; i < scores.length; i++) {
                Weights.Sum sum = weights.sum(manner);
                ranked.weighLink(i, sum);
                scores[i] = sum.total();
                top = Math.max(top, scores[i]);
            }
            double sum = Math.exp(first - top);
            Map<Draft, Double> likelihood = new LinkedHashMap<>();
            for (int i = scores.length - 1; i >= 0; i--) {
                double weight = Math.exp(scores[i] - top);
                sum += weight;
                likelihood.merge(
                        draftOf.get(ranked.candidates().get(i).mention().index()), weight, Double::sum);
            }
            double total = sum;
            likelihood.replaceAll((draft, weight) -> weight / total);
            return likelihood;
        }

        /** "I" in somebody's own words is that somebody, wherever the article says who speaks. */
        void joinSpeakers() {
            for (Profile profile : profiles) {
                boolean me = profile.pronoun()
                        .filter(pronoun -> pronoun.series() == Series.I)
                        .isPresent();
                Optional<Span> source = own.source(profile.place().stretch());
                if (me && source.isPresent()) {
                    speaker(source.get()).ifPresent(speaker -> join(profile, speaker));
                }
            }
        }

        private Optional<Profile> speaker(Span source) {
            return profiles.stream()
                    .filter(profile -> source.contains(profile.mention().span())
                            || profile.mention().span().contains(source))
                    .filter(profile -> profile.mention().traits().quantity() != Quantity.SEVERAL)
                    .max(Comparator.comparingInt(
                            profile -> Math.min(profile.mention().span().length(), source.length())));
        }

        private void join(Profile profile, Profile speaker) {
            Draft from = draftOf.get(profile.mention().index());
            Draft to = draftOf.get(speaker.mention().index());
            if (from != to) {
                from.members().remove(profile);
                to.add(profile);
                draftOf.set(profile.mention().index(), to);
            }
        }

        Chains chains(Map<Integer, Mention> beside) {
            Map<Draft, Chain> chains = new LinkedHashMap<>();
            draftOf.forEach(draft -> chains.computeIfAbsent(draft, Draft::chain));
            Map<Mention, List<Candidate>> candidates = new HashMap<>();
            for (Profile profile : profiles) {
                Map<Draft, Double> likelihood =
                        likelihoods.get(profile.mention().index());
                candidates.put(profile.mention(), candidates(likelihood, chains));
            }
            return new Chains(
                    profiles.stream().map(Profile::mention).toList(), List.copyOf(chains.values()), candidates, beside);
        }

        private static List<Candidate> candidates(Map<Draft, Double> likelihood, Map<Draft, Chain> chains) {
            return likelihood.entrySet().stream()
                    .filter(entry ->
                            entry.getValue() >= WORTH_NAMING && !entry.getKey().isEmpty())
                    .sorted(Map.Entry.<Draft, Double>comparingByValue().reversed())
                    .limit(CANDIDATES_MAX)
                    .flatMap(entry -> Optional.ofNullable(chains.get(entry.getKey())).stream()
                            .map(chain -> new Candidate(chain, entry.getValue())))
                    .toList();
        }
    }
}
