package org.rapporteur.assembly.negotiation.round;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/**
 * Finds what articles say came of a round: what it did, where it is the subject ("the talks ended without a text"), and what was agreed or
 * refused in the sentence that speaks of it.
 */
final class Outcomes {

    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> OF = EnumSet.of(Relation.NMOD);
    private static final Set<EventKind> RESULTS = EnumSet.of(
            EventKind.AGREEMENT,
            EventKind.SIGNING,
            EventKind.REJECTION,
            EventKind.PROPOSAL,
            EventKind.COUNTER_PROPOSAL);
    private static final Set<EventStatus> TOLD = EnumSet.of(EventStatus.HAPPENED, EventStatus.ALLEGED);

    private final Material material;
    private final OutcomeWords words;
    private final List<Event> events;

    Outcomes(Material material, OutcomeWords words, List<Event> events) {
        this.material = material;
        this.words = words;
        this.events = events;
    }

    /** In the articles' order, within one by place. */
    List<Telling> of(Event round) {
        List<Telling> found = new ArrayList<>();
        for (EventMention mention : round.mentions()) {
            if (TOLD.contains(mention.standing().status())) {
                done(mention).ifPresent(found::add);
                found.addAll(beside(mention));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "Ended in Amberholt with a date for the next". */
    private Optional<Telling> done(EventMention mention) {
        ArticleId article = mention.provenance().article();
        Optional<Grammar> grammar = material.wordingOf(article).grammar();
        OptionalInt head =
                grammar.isEmpty() ? OptionalInt.empty() : new HeadFinder(grammar.get()).head(mention.trigger());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        SentenceTree tree = grammar.orElseThrow().treeOf(head.getAsInt());
        int top = head.getAsInt();
        while (tree.isRelated(top, OF) && tree.part(tree.head(top)) == PartOfSpeech.NOUN) {
            top = tree.head(top);
        }
        return tree.isRelated(top, SUBJECT)
                ? predicates(tree, tree.head(top))
                        .filter(verb -> isPast(tree, verb) && words.tells(tree.lemma(verb)))
                        .findFirst()
                        .map(verb -> clause(article, tree, verb))
                : Optional.empty();
    }

    /** "Were difficult" and "ended" in "the talks were difficult and ended without a text". */
    private static Stream<Integer> predicates(SentenceTree tree, int first) {
        return Stream.concat(Stream.of(first), tree.children(first, JOINED).stream());
    }

    private static boolean isPast(SentenceTree tree, int verb) {
        return tree.part(verb) == PartOfSpeech.VERB && !tree.form(verb).equals(tree.lemma(verb));
    }

    private Telling clause(ArticleId article, SentenceTree tree, int verb) {
        Tokens tokens = material.wordingOf(article).tokens();
        Span below = tree.spanBelow(verb);
        return new Telling(
                new Passage(article, new Span(tokens.get(verb).span().begin(), below.end())),
                material.voicesIn(article).statement(verb).map(Statement::id));
    }

    /** What was agreed or refused, in the sentence of the mention. */
    private List<Telling> beside(EventMention mention) {
        ArticleId article = mention.provenance().article();
        Optional<Grammar> grammar = material.wordingOf(article).grammar();
        if (grammar.isEmpty()) {
            return List.of();
        }
        Tokens tokens = material.wordingOf(article).tokens();
        int at = tokens.within(mention.trigger()).get(0).index();
        SentenceTree tree = grammar.get().treeOf(at);
        return events.stream()
                .filter(event -> RESULTS.contains(event.kind()))
                .flatMap(event -> event.mentions().stream())
                .filter(other -> other.provenance().article().equals(article)
                        && TOLD.contains(other.standing().status()))
                .map(other -> tokens.within(other.trigger()).get(0).index())
                .filter(token -> tree.holds(token) && tree.part(token) == PartOfSpeech.VERB)
                .map(token -> clause(article, tree, token))
                .toList();
    }
}
