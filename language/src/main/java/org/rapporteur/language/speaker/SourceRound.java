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
import org.rapporteur.language.speaker.SpeakerResolver.Evidence;
import org.rapporteur.language.token.Tokens;

/**
 * One pass over the attributions of an article, which remembers who spoke last. What the trees tell of a
 * source goes before what the order of its words does.
 */
final class SourceRound {

    private final Tokens tokens;
    private final Cast cast;
    private final NamedSources named;
    private final NominalSources nominal;
    private final PronounSources pronouns;
    /** Empty if nothing is known of the article's grammar. */
    private final Optional<SourceReader> reader;

    private Optional<Figure> lastSpeaker = Optional.empty();
    private int lastParagraph;

    SourceRound(
            Evidence evidence,
            Cast cast,
            NominalSources nominal,
            PronounSources pronouns,
            Optional<SourceReader> reader) {
        this.tokens = evidence.tokens();
        this.cast = cast;
        this.named = new NamedSources(tokens, evidence.names());
        this.nominal = nominal;
        this.pronouns = pronouns;
        this.reader = reader;
    }

    Findings resolve(Attribution attribution) {
        Span place = attribution.source().span().orElse(attribution.extent());
        int paragraph = tokens.paragraphNumber(tokens.at(place.begin()));
        Optional<Figure> before = paragraph - lastParagraph <= 1 ? lastSpeaker : Optional.empty();
        Findings findings = attribution
                .source()
                .span()
                .map(span -> resolve(span, attribution.source().naming(), before))
                .orElseGet(() -> goingOn(attribution, before));
        lastSpeaker = findings.speakers().size() == 1
                ? Optional.of(findings.speakers().get(0))
                : Optional.empty();
        lastParagraph = tokens.paragraphNumber(tokens.at(attribution.extent().begin()));
        return findings;
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

    /** No words name the source: the cue may have a subject, or somebody's own words go on. */
    private Findings goingOn(Attribution attribution, Optional<Figure> before) {
        Findings subject = reader.flatMap(trees -> attribution.cue().map(cue -> trees.subjectOf(cue.span())))
                .orElse(Findings.NOBODY);
        if (!subject.speakers().isEmpty()) {
            return subject;
        }
        return attribution.form() == Form.INDIRECT ? Findings.NOBODY : pronouns.goingOn(attribution.extent(), before);
    }

    private Findings resolve(Span source, Naming naming, Optional<Figure> before) {
        if (cast.labelledAt(source).isPresent()) {
            return Findings.sure(cast.labelledAt(source).orElseThrow());
        }
        if (cast.namedAt(source).filter(figure -> figure.isNamedAs(source)).isPresent()) {
            return Findings.sure(cast.namedAt(source).orElseThrow());
        }
        if (reader.isEmpty() && PronounSources.isPronoun(tokens.words(source))) {
            return pronouns.resolve(source, before);
        }
        Findings read = reader.map(trees -> trees.speakers(source)).orElse(Findings.NOBODY);
        List<Name> heads = named.headsOf(source);
        boolean person = heads.stream().anyMatch(name -> name.kind() == EntityKind.PERSON);
        // A tree that went wrong misses the name of "her spokeswoman, Mira Solen", not of a person alone.
        boolean missed = person && read.speakers().stream().noneMatch(figure -> figure.kind() == EntityKind.PERSON);
        if (!read.isNobody() && !missed) {
            return read;
        }
        if (heads.isEmpty() && isApposition(source)) {
            return Findings.sure(cast.namedAt(rightBefore(source)).orElseThrow());
        }
        return heads.isEmpty() ? withoutName(source, naming) : named(heads);
    }

    /** Words that no name heads: known by them all the same, or described. */
    private Findings withoutName(Span source, Naming naming) {
        Optional<Figure> known = cast.knownAs(source);
        if (known.isPresent()) {
            return Findings.sure(known.get());
        }
        boolean told = reader.isPresent()
                && (naming == Naming.NAMED || Pronoun.find(tokens.words(source)).isPresent());
        return told ? Findings.NOBODY : nominal.resolve(source, naming);
    }

    private Findings named(List<Name> heads) {
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
