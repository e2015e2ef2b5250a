package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Tokens;

/**
 * Resolves the sources of one article to the figures behind them, in reading order, for a later source
 * may take up an earlier one. What is not sure stays open, with candidates.
 */
public final class SpeakerResolver {

    private final SourceNouns nouns = SourceNouns.load();

    /**
     * Resolves the sources of one article.
     *
     * @param attributions in reading order
     * @return whoever the article speaks of, and for each attribution, in the same order, its speaker
     */
    public Voices resolve(Tokens tokens, Names names, List<Attribution> attributions) {
        Cast cast = Cast.of(tokens.source(), names);
        Roles roles = new Roles(tokens.source(), names);
        for (Span role : names.roles()) {
            roles.holderOf(role).flatMap(cast::namedAt).ifPresent(figure -> figure.hasRole(role));
        }
        Round round =
                new Round(tokens, names, cast, new NominalSources(tokens, cast, nouns), QuotedWords.of(attributions));
        List<Findings> found = new ArrayList<>();
        for (Attribution attribution : attributions) {
            found.add(round.resolve(attribution));
        }
        return Voices.of(attributions, cast, found, tokens.source());
    }

    /** One pass over one article, which remembers who spoke last. */
    private static final class Round {

        private final Tokens tokens;
        private final Cast cast;
        private final NamedSources named;
        private final NominalSources nominal;
        private final PronounSources pronouns;
        private Optional<Figure> lastSpeaker = Optional.empty();
        private int lastParagraph;

        Round(Tokens tokens, Names names, Cast cast, NominalSources nominal, QuotedWords quoted) {
            this.tokens = tokens;
            this.cast = cast;
            this.named = new NamedSources(tokens, names);
            this.nominal = nominal;
            this.pronouns = new PronounSources(tokens, cast, quoted);
        }

        Findings resolve(Attribution attribution) {
            Span place = attribution.source().span().orElse(attribution.extent());
            int paragraph = tokens.paragraphNumber(tokens.at(place.begin()));
            Optional<Figure> before = paragraph - lastParagraph <= 1 ? lastSpeaker : Optional.empty();
            if (attribution.form() == Form.TRANSCRIPT) {
                attribution.source().span().ifPresent(this::introduce);
            }
            Findings findings = attribution
                    .source()
                    .span()
                    .map(span -> resolve(span, attribution.source().naming(), before))
                    .orElseGet(() -> goingOn(attribution, before));
            lastSpeaker = findings.speakers().size() == 1
                    ? Optional.of(findings.speakers().get(0))
                    : Optional.empty();
            lastParagraph =
                    tokens.paragraphNumber(tokens.at(attribution.extent().begin()));
            return findings;
        }

        /** A label with a full name names a person, though nothing else in the article does. */
        private void introduce(Span label) {
            boolean full = cast.fold(label).isFull();
            if (full && cast.namedAt(label).isEmpty() && cast.knownAs(label).isEmpty()) {
                cast.placeByName(EntityKind.PERSON, label);
            }
        }

        /** "Odo Varga, the harbour master: ..." with the name left out of the source. */
        private boolean isApposition(Span source) {
            return source.begin() > 2
                    && tokens.source().characters().startsWith(", ", source.begin() - 2)
                    && cast.namedAt(rightBefore(source))
                            .filter(figure -> figure.kind() == EntityKind.PERSON)
                            .isPresent();
        }

        /** The character before the comma before the source. */
        private static Span rightBefore(Span source) {
            return new Span(source.begin() - 3, source.begin() - 2);
        }

        /** No words name the source: somebody's own words may go on from whoever is in sight. */
        private Findings goingOn(Attribution attribution, Optional<Figure> before) {
            return attribution.form() == Form.INDIRECT
                    ? Findings.NOBODY
                    : pronouns.goingOn(attribution.extent(), before);
        }

        private Findings resolve(Span source, Naming naming, Optional<Figure> before) {
            if (PronounSources.isPronoun(tokens.words(source))) {
                return pronouns.resolve(source, before);
            }
            if (cast.namedAt(source).filter(figure -> figure.isNamedAs(source)).isPresent()) {
                return Findings.sure(cast.namedAt(source).orElseThrow());
            }
            List<Name> heads = named.headsOf(source);
            if (heads.isEmpty() && isApposition(source)) {
                return Findings.sure(cast.namedAt(rightBefore(source)).orElseThrow());
            }
            if (heads.isEmpty()) {
                return cast.knownAs(source).map(Findings::sure).orElseGet(() -> nominal.resolve(source, naming));
            }
            List<Figure> figures = new ArrayList<>();
            for (Name head : heads) {
                Optional<Figure> figure = cast.namedAt(head.span());
                if (figure.isEmpty()) {
                    return Findings.open(cast.candidatesAt(head.span()));
                }
                if (!figures.contains(figure.get())) {
                    figures.add(figure.get());
                }
            }
            return Findings.sure(figures);
        }
    }
}
