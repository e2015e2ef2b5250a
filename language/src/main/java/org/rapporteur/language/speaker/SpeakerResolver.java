package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Tokens;

/**
 * Resolves the sources of one article to the figures behind them, in reading order, for a later source
 * may take up an earlier one. What is not sure stays open, with candidates.
 */
public final class SpeakerResolver {

    private final SourceNouns nouns = SourceNouns.load();
    private final ClueWeights weights;
    private final BiConsumer<Integer, Contest> judge;

    /** A resolver with the weights that come with the program. */
    public SpeakerResolver() {
        this(ClueWeights.load(), (token, contest) -> {});
    }

    /** @param judge is shown each contest of an article before it is decided, with the token that it is about */
    SpeakerResolver(ClueWeights weights, BiConsumer<Integer, Contest> judge) {
        this.weights = weights;
        this.judge = judge;
    }

    /**
     * What an article shows before its speakers are sought.
     *
     * @param grammar empty if the encoder knows none; sources are then read by the order of their words
     * @param chains none at all if it does not
     */
    public record Evidence(Tokens tokens, Names names, Optional<Grammar> grammar, Chains chains) {}

    /**
     * Resolves the sources of one article.
     *
     * @param attributions in reading order
     * @return whoever the article speaks of, and for each attribution, in the same order, its speaker
     */
    public Voices resolve(Evidence evidence, List<Attribution> attributions) {
        Tokens tokens = evidence.tokens();
        Names names = evidence.names();
        Cast cast = Cast.of(tokens.source(), names);
        Roles roles = new Roles(tokens.source(), names);
        for (Span role : names.roles()) {
            roles.holderOf(role).flatMap(cast::namedAt).ifPresent(figure -> figure.hasRole(role));
        }
        attributions.stream()
                .filter(attribution -> attribution.form() == Form.TRANSCRIPT)
                .map(Attribution::source)
                .filter(source -> source.span().isPresent())
                .forEach(source ->
                        introduce(evidence, cast, source.naming(), source.span().orElseThrow()));
        Optional<SourceReader> reader = evidence.grammar()
                .map(grammar -> new SourceReader(
                        new SourceReader.Means(nouns, weights, judge), evidence, grammar, cast, attributions));
        SourceRound round = new SourceRound(
                evidence,
                cast,
                new NominalSources(tokens, cast, nouns),
                new PronounSources(tokens, cast, QuotedWords.of(attributions)),
                reader);
        List<Findings> found = new ArrayList<>();
        for (Attribution attribution : attributions) {
            found.add(round.resolve(attribution));
        }
        found.stream()
                .flatMap(findings -> Stream.concat(findings.speakers().stream(), findings.candidates().stream()))
                .forEach(cast::takeIn);
        return Voices.of(attributions, cast, found, tokens.source());
    }

    /**
     * A shared label stands for whoever asks; "MODERATOR" for one whose name nobody gives; a full name for a person, though
     * nothing else in the article has it.
     */
    private void introduce(Evidence evidence, Cast cast, Naming naming, Span label) {
        boolean one = evidence.tokens().within(label).size() == 1;
        boolean nameless = cast.namedAt(label).isEmpty();
        if (naming == Naming.COLLECTIVE && (one || nameless)) {
            cast.placeLabel(EntityKind.GROUP, label);
        } else if (naming == Naming.NAMED && one && nameless && isPerson(evidence.tokens(), label)) {
            cast.placeLabel(EntityKind.ANONYMOUS, label);
        } else if (cast.fold(label).isFull() && nameless && cast.knownAs(label).isEmpty()) {
            cast.placeByName(EntityKind.PERSON, label);
        }
    }

    private boolean isPerson(Tokens tokens, Span noun) {
        return nouns.find(tokens.words(noun))
                .filter(found -> found.sort() == SourceNouns.Sort.PERSON)
                .isPresent();
    }
}
