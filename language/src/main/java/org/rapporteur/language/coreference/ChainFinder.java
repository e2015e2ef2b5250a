package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.Pronouns.Series;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.grammar.Grammar;
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
        return gathering.chains();
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
        }

        /** The probability of each chain so far; what they lack of 1 is that of a new one. */
        private Map<Draft, Double> likelihood(Ranking.Case ranked) {
            Profile.Manner manner = ranked.profile().manner();
            double[] scores = new double[ranked.candidates().size()];
            double[] first = new double[1];
            ranked.weighFirst((evidence, value) -> first[0] += value * weights.of(manner, evidence));
            double top = first[0];
            for (int i = 0; i < scores.length; i++) {
                int at = i;
                ranked.weighLink(i, (evidence, value) -> scores[at] += value * weights.of(manner, evidence));
                top = Math.max(top, scores[i]);
            }
            double sum = Math.exp(first[0] - top);
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

        Chains chains() {
            Map<Draft, Chain> chains = new LinkedHashMap<>();
            for (Draft draft : draftOf) {
                chains.computeIfAbsent(draft, Draft::chain);
            }
            List<List<Candidate>> candidates = new ArrayList<>();
            for (Map<Draft, Double> likelihood : likelihoods) {
                candidates.add(likelihood.entrySet().stream()
                        .filter(entry -> entry.getValue() >= WORTH_NAMING
                                && !entry.getKey().isEmpty())
                        .sorted(Map.Entry.<Draft, Double>comparingByValue().reversed())
                        .limit(CANDIDATES_MAX)
                        .flatMap(entry -> Optional.ofNullable(chains.get(entry.getKey())).stream()
                                .map(chain -> new Candidate(chain, entry.getValue())))
                        .toList());
            }
            return new Chains(
                    profiles.stream().map(Profile::mention).toList(), List.copyOf(chains.values()), candidates);
        }
    }
}
