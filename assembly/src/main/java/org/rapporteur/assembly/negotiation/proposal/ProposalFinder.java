package org.rapporteur.assembly.negotiation.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.proposal.Phrase.Worth;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.negotiation.Descent;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;

/**
 * Finds the plans and texts on the table, version by version, with what the articles say was done with each. Safe for
 * use by many threads.
 */
public final class ProposalFinder {

    private final ProposalWords words = ProposalWords.load();
    private final QuantityReader quantities = QuantityReader.load();

    /** In order of the first telling, in the articles' order. */
    public List<Proposal> find(Material material) {
        List<Phrase> phrases = new ArrayList<>();
        material.articles()
                .forEach(article -> phrases.addAll(PhraseFinder.find(words, quantities, material, article.id())));
        return new OneStory(material, phrases).proposals();
    }

    private static final class OneStory {

        private final List<Phrase> phrases;
        private final List<List<Integer>> versions;
        private final RootFinder roots;
        /** By the place of the phrase. */
        private final Map<Integer, Integer> versionOf = new HashMap<>();

        OneStory(Material material, List<Phrase> phrases) {
            this.phrases = phrases;
            this.versions = Versions.of(material.articles(), phrases, new Sides(material.entities()));
            this.roots = new RootFinder(material);
            for (int version = 0; version < versions.size(); version++) {
                for (int phrase : versions.get(version)) {
                    versionOf.put(phrase, version);
                }
            }
        }

        List<Proposal> proposals() {
            List<Proposal> proposals = new ArrayList<>();
            for (int version = 0; version < versions.size(); version++) {
                proposals.add(proposal(version));
            }
            return List.copyOf(proposals);
        }

        private Proposal proposal(int version) {
            List<Phrase> own = versions.get(version).stream().map(phrases::get).toList();
            List<Telling> tellings = own.stream()
                    .filter(phrase -> phrase.worth() != Worth.STANDS_IN)
                    .map(Phrase::telling)
                    .toList();
            OptionalInt points = own.stream()
                    .map(Phrase::points)
                    .flatMapToInt(OptionalInt::stream)
                    .findFirst();
            List<Telling> counting = own.stream()
                    .filter(phrase -> phrase.points().isPresent())
                    .map(Phrase::telling)
                    .toList();
            List<Handling> handlings = own.stream()
                    .flatMap(phrase -> phrase.handlings().stream())
                    .distinct()
                    .toList();
            return new Proposal(
                    id(version),
                    tellings,
                    points,
                    handlings,
                    descent(version),
                    roots.roots(counting.isEmpty() ? tellings : counting));
        }

        private ProposalId id(int version) {
            return new ProposalId(
                    phrases.get(versions.get(version).get(0)).telling().passage());
        }

        /** As an article says it, or else for a later version the one that was spoken of last before it. */
        private Optional<Descent> descent(int version) {
            for (int phrase : versions.get(version)) {
                OptionalInt of = phrases.get(phrase).version().of();
                if (of.isPresent()) {
                    Optional<Integer> parent = versionAt(phrase, of.getAsInt());
                    if (parent.filter(known -> known != version).isPresent()) {
                        return parent.map(known -> new Descent(id(known), words(phrase, of.getAsInt())));
                    }
                }
            }
            return versions.get(version).stream()
                    .filter(phrase -> phrases.get(phrase).version().isLater())
                    .findFirst()
                    .flatMap(phrase -> before(phrase, version)
                            .map(parent -> new Descent(
                                    id(parent), phrases.get(phrase).telling().passage())));
        }

        private Optional<Integer> versionAt(int phrase, int head) {
            for (int other = 0; other < phrases.size(); other++) {
                if (phrases.get(other).head() == head && isSameArticle(phrase, other)) {
                    return Optional.ofNullable(versionOf.get(other));
                }
            }
            return Optional.empty();
        }

        private boolean isSameArticle(int phrase, int other) {
            return phrases.get(phrase)
                    .telling()
                    .article()
                    .equals(phrases.get(other).telling().article());
        }

        /** From the phrase to what it is a version of. */
        private Passage words(int phrase, int head) {
            Passage own = phrases.get(phrase).telling().passage();
            return phrases.stream()
                    .filter(other ->
                            other.head() == head && other.telling().article().equals(own.article()))
                    .map(other -> new Passage(
                            own.article(),
                            own.span().cover(other.telling().passage().span())))
                    .findFirst()
                    .orElse(own);
        }

        /** The version of the nearest phrase before: in the same article, or else in those before it. */
        private Optional<Integer> before(int phrase, int version) {
            for (int other = phrase - 1; other >= 0; other--) {
                Integer known = versionOf.get(other);
                if (known != null && known != version) {
                    return Optional.of(known);
                }
            }
            return Optional.empty();
        }
    }
}
