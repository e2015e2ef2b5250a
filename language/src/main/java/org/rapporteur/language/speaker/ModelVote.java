package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.language.coreference.Candidate;
import org.rapporteur.language.coreference.Chain;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.Mention;

/** Whom the chains of mentions take words for, as figures. */
final class ModelVote {

    private final Chains chains;
    private final Cast cast;
    private final Company company;

    ModelVote(Chains chains, Cast cast, Company company) {
        this.chains = chains;
        this.cast = cast;
        this.company = company;
    }

    /** How likely each is whom the words speak of that a token heads; 0 to 1. */
    Map<List<Figure>, Double> shares(int head) {
        Map<List<Figure>, Double> shares = new LinkedHashMap<>();
        chains.headedBy(head).ifPresent(mention -> {
            for (Candidate candidate : chains.candidates(mention)) {
                List<Figure> figures = figures(candidate.chain(), mention);
                if (!figures.isEmpty()) {
                    shares.merge(figures, candidate.probability(), Double::sum);
                }
            }
        });
        return shares;
    }

    /** Those of the chain that the words are in. */
    List<Figure> chained(int head) {
        return chains.headedBy(head)
                .map(mention -> figures(chains.of(mention), mention))
                .orElse(List.of());
    }

    /** The likeliest, if it is likely enough. */
    Optional<List<Figure>> figures(int head, double least) {
        return shares(head).entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** By its names; else by whatever its other words were found to speak of. */
    private List<Figure> figures(Chain chain, Mention asking) {
        Map<Figure, Integer> named = new LinkedHashMap<>();
        for (Mention mention : chain.mentions()) {
            if (mention.form() == MentionForm.NAME && mention.name().isPresent()) {
                cast.namedAt(mention.name().get().span()).ifPresent(figure -> named.merge(figure, 1, Integer::sum));
            }
        }
        Optional<Figure> most =
                named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        if (most.isPresent()) {
            return List.of(most.get());
        }
        List<Figure> found = new ArrayList<>();
        for (Mention mention : chain.mentions()) {
            if (mention.index() < asking.index() && found.isEmpty()) {
                found.addAll(company.at(mention.head()));
            }
        }
        return found;
    }
}
