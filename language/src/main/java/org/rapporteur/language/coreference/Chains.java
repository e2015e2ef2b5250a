package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.text.Span;

/** Who and what is spoken of in an article, and where. */
public final class Chains {

    private final List<Mention> mentions;
    private final List<Chain> chains;
    private final Map<Mention, List<Candidate>> candidates;

    private final Map<Mention, Chain> chainOf = new HashMap<>();
    private final Map<Integer, Mention> byReference = new HashMap<>();
    private final NavigableMap<Integer, Mention> byHead = new TreeMap<>();
    private final Map<Span, Mention> bySpan = new HashMap<>();

    /** @param beside mentions by the heads of the names and nouns in apposition to them */
    Chains(
            List<Mention> mentions,
            List<Chain> chains,
            Map<Mention, List<Candidate>> candidates,
            Map<Integer, Mention> beside) {
        this.mentions = List.copyOf(mentions);
        this.chains = List.copyOf(chains);
        this.candidates = Map.copyOf(candidates);
        for (Chain chain : chains) {
            chain.mentions().forEach(mention -> chainOf.put(mention, chain));
        }
        byHead.putAll(beside);
        byReference.putAll(beside);
        for (Mention mention : mentions) {
            byReference.put(mention.reference(), mention);
            bySpan.putIfAbsent(mention.span(), mention);
            if (!mention.isJoint()) {
                byHead.put(mention.head(), mention);
            }
        }
    }

    /** None at all. */
    public static Chains none() {
        return new Chains(List.of(), List.of(), Map.of(), Map.of());
    }

    /** Every mention of the article, in the order of {@link Mention#index}. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Each mention is in one; in the order of their first mentions. */
    public List<Chain> list() {
        return chains;
    }

    /**
     * The chain of one of these mentions.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public Chain of(Mention mention) {
        Chain chain = chainOf.get(mention);
        if (chain == null) {
            throw new IllegalArgumentException("not a mention of this article: " + mention);
        }
        return chain;
    }

    /** The mention with just these words. */
    public Optional<Mention> at(Span span) {
        return Optional.ofNullable(bySpan.get(span));
    }

    /** The mention that a token is the head of, or the head of an apposition in it: both words of "the minister, Solen". */
    public Optional<Mention> headedBy(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** The mention that the encoder knows by a token: a head, the last word of a name, an "and". */
    public Optional<Mention> knownBy(int token) {
        return Optional.ofNullable(byReference.get(token));
    }

    /**
     * The chains of earlier mentions that a mention may belong to, the likeliest first. What is certain
     * goes before what is likely: the chain that it is in may stand lower, or be missing where it is only
     * its first mention.
     */
    public List<Candidate> candidates(Mention mention) {
        of(mention);
        return candidates.getOrDefault(mention, List.of());
    }
}
