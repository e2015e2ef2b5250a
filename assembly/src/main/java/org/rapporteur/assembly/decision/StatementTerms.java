package org.rapporteur.assembly.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** Puts what a decision says of a statement in place of what was found. */
final class StatementTerms {

    private final Located located;
    private final EntityNames entities;

    StatementTerms(Located located, EntityNames entities) {
        this.located = located;
        this.entities = entities;
    }

    /**
     * The statement with these terms in place of its own.
     *
     * @throws UnfitDecisionException if words or an entity are not there
     * @throws IllegalArgumentException if it would be no statement
     */
    Statement onto(Statement found, Terms terms) {
        Attribution attribution = found.attribution();
        Attribution amended = new Attribution(
                terms.find(TermKey.SOURCE).map(this::source).orElse(attribution.source()),
                terms.find(TermKey.CUE).map(this::cue).orElse(attribution.cue()),
                terms.find(TermKey.CONTENT)
                        .map(term -> located.spans(term.refs()))
                        .orElse(attribution.content()),
                terms.find(TermKey.FORM)
                        .map(term -> constant(Form.class, term.value()))
                        .orElse(attribution.form()),
                attribution.provenance());
        return new Statement(
                amended,
                terms.find(TermKey.SPEAKER).map(this::speaker).orElse(found.speaker()),
                circumstances(found.circumstances(), terms));
    }

    private Circumstances circumstances(Circumstances found, Terms terms) {
        List<Term> relay = terms.list(TermKey.RELAY);
        return new Circumstances(
                terms.find(TermKey.ADDRESSEE).map(this::addressee).orElse(found.addressee()),
                terms.find(TermKey.CHANNEL).map(this::channel).orElse(found.channel()),
                relay.isEmpty()
                        ? found.relay()
                        : relay.stream().flatMap(term -> hop(term).stream()).toList(),
                terms.find(TermKey.ANONYMITY).map(this::anonymity).orElse(found.anonymity()),
                terms.find(TermKey.MODALITY)
                        .map(term -> modality(term, found.modality()))
                        .orElse(found.modality()));
    }

    private Source source(Term term) {
        return term.refs().isEmpty()
                ? Source.IMPLIED
                : Source.of(span(term), constant(Naming.class, term.words().get(1)));
    }

    private Optional<Cue> cue(Term term) {
        List<String> words = term.words();
        return term.refs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cue(
                        span(term),
                        words.stream().skip(2).collect(Collectors.joining(" ")),
                        constant(CueKind.class, words.get(1))));
    }

    private Speaker speaker(Term term) {
        List<EntityId> meant = term.words().stream()
                .skip(1)
                .map(word -> entities.get(word, located))
                .distinct()
                .toList();
        return term.words().get(0).equals("said") ? new Speaker(meant, List.of()) : Speaker.oneOf(meant);
    }

    private Optional<Addressee> addressee(Term term) {
        return term.refs().isEmpty() ? Optional.empty() : Optional.of(new Addressee(span(term), entity(term, 1)));
    }

    private Optional<Channel> channel(Term term) {
        return term.refs().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Channel(constant(ChannelKind.class, term.words().get(0)), span(term)));
    }

    private Optional<Relay> hop(Term term) {
        return term.refs().isEmpty()
                ? Optional.empty()
                : Optional.of(new Relay(constant(RelayKind.class, term.words().get(0)), span(term), entity(term, 2)));
    }

    private Anonymity anonymity(Term term) {
        return new Anonymity(
                constant(AnonymityKind.class, term.words().get(0)),
                term.refs().stream().findFirst().map(this::span));
    }

    /** What bears on the cue, or on words of the content, stays where nothing else is said. */
    private Modality modality(Term term, Modality found) {
        ModalityKind kind = constant(ModalityKind.class, term.words().get(0));
        List<Span> words = located.spans(term.refs());
        return new Modality(kind, words, found.scopes());
    }

    private Optional<EntityId> entity(Term term, int word) {
        return term.words().size() > word
                ? Optional.of(entities.get(term.words().get(word), located))
                : Optional.empty();
    }

    /** The first of its words, in the article of the content. */
    private Span span(Term term) {
        return span(term.refs().get(0));
    }

    private Span span(int ref) {
        if (!located.get(located.own().get(0)).article().equals(located.get(ref).article())) {
            throw new UnfitDecisionException("its words stand in several articles");
        }
        return located.get(ref).span();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
