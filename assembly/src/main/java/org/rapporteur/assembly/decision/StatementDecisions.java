package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * The statements of a story as persons have them: some put right, some left out, some added. One that a person
 * accepted or put right stays, too, where a later reading does not find it.
 */
final class StatementDecisions {

    /** Of the words of both: two statements that do not overlap cannot both have more in common with a third. */
    private static final double HALF = 0.5;

    private final Verdicts verdicts;
    private final EntityNames entities;
    private final List<ArticleId> order;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Followed> followed = new ArrayList<>();

    /** A statement while decisions are applied to it. */
    private static final class Slot {
        private final Optional<StatementId> found;
        private Statement statement;
        private boolean rejected;

        Slot(Statement statement, boolean found) {
            this.statement = statement;
            this.found = found ? Optional.of(statement.id()) : Optional.empty();
        }
    }

    private record Followed(Located located, Slot slot, AnchorState state) {}

    /** @param order of the articles */
    StatementDecisions(List<Statement> found, EntityNames entities, List<ArticleId> order, Verdicts verdicts) {
        found.forEach(statement -> slots.add(new Slot(statement, true)));
        this.entities = entities;
        this.order = List.copyOf(order);
        this.verdicts = verdicts;
    }

    /** Applies them, one after the other. */
    void apply(List<Located> decisions) {
        for (Located located : decisions) {
            try {
                apply(located);
            } catch (UnfitDecisionException | IllegalArgumentException e) {
                verdicts.notApplied(located.decision(), located.state(located.own()), e);
            }
        }
        followed.forEach(one -> verdicts.applied(
                one.located(), List.of(one.slot().statement.id().toString()), one.state()));
    }

    private void apply(Located located) {
        List<Integer> own = located.own();
        Passage first = located.get(own.get(0));
        List<Span> content = located.spans(own);
        Optional<Slot> slot = find(first.article(), content);
        RulingKind kind = located.kind();
        if (kind == RulingKind.REJECT) {
            reject(located, slot);
        } else if (kind == RulingKind.NOTE) {
            follow(located, slot.orElseThrow(() -> new UnfitDecisionException("no statement is found at its words")));
        } else if (kind == RulingKind.ADD) {
            add(located, first.article(), content);
        } else {
            amend(located, slot, content);
        }
    }

    private void reject(Located located, Optional<Slot> slot) {
        if (slot.isPresent()) {
            slot.get().rejected = true;
            follow(located, slot.get());
        } else {
            verdicts.applied(located, List.of(located.name()), located.state(located.own()));
        }
    }

    private void add(Located located, ArticleId article, List<Span> content) {
        Statement made = speaking(
                made(located, article, content, located.read().to()),
                located.read().to());
        put(located, Optional.empty(), made);
    }

    /** Accepting says that all of it is right; amending, that what it amends is. */
    private void amend(Located located, Optional<Slot> slot, List<Span> content) {
        Terms from = located.read().from();
        Terms to = located.read().to();
        Terms said = located.kind() == RulingKind.ACCEPT ? from : to;
        Statement amended = slot.isPresent()
                ? new StatementTerms(located, entities).onto(slot.get().statement, said)
                : made(located, located.get(located.own().get(0)).article(), content, from.with(to));
        put(located, slot, amended);
    }

    private Statement made(Located located, ArticleId article, List<Span> content, Terms terms) {
        Statement bare = new Statement(
                new Attribution(
                        Source.IMPLIED,
                        Optional.empty(),
                        content,
                        Form.INDIRECT,
                        new Provenance(article, "decision/" + located.decision().id(), Confidence.CERTAIN)),
                Speaker.UNKNOWN,
                Circumstances.PLAIN);
        return new StatementTerms(located, entities).onto(bare, terms);
    }

    /** Whom the source names, where nobody says who it is. */
    private Statement speaking(Statement made, Terms terms) {
        Source source = made.attribution().source();
        if (terms.find(TermKey.SPEAKER).isPresent() || source.naming() != Naming.NAMED) {
            return made;
        }
        return source.span()
                .flatMap(span -> entities.in(new Passage(made.article(), span)))
                .map(entity -> new Statement(made.attribution(), Speaker.of(entity), made.circumstances()))
                .orElse(made);
    }

    private void put(Located located, Optional<Slot> slot, Statement amended) {
        Optional<Slot> taken = slots.stream()
                .filter(other -> !other.rejected && other.statement.id().equals(amended.id()))
                .filter(other -> slot.isEmpty() || other != slot.get())
                .findFirst();
        if (taken.isPresent()) {
            throw new UnfitDecisionException("the statement %s is there already".formatted(amended.id()));
        }
        Slot place = slot.orElseGet(() -> new Slot(amended, false));
        if (slot.isEmpty()) {
            slots.add(place);
        }
        place.statement = amended;
        place.rejected = false;
        follow(located, place);
    }

    private void follow(Located located, Slot slot) {
        List<Integer> said = new ArrayList<>(located.own());
        located.read().to().terms().stream()
                .filter(term -> term.key() != TermKey.SPEAKER)
                .map(Term::refs)
                .forEach(said::addAll);
        AnchorState state = located.state(said);
        followed.add(new Followed(located, slot, state.stands() ? state : located.state(located.own())));
    }

    /** The one with just this content; else from the same first to the same last word; else the one most like it. */
    private Optional<Slot> find(ArticleId article, List<Span> content) {
        List<Slot> here = slots.stream()
                .filter(slot -> slot.statement.article().equals(article))
                .sorted(Comparator.comparing(slot -> slot.rejected))
                .toList();
        Span extent = content.get(0).cover(content.get(content.size() - 1));
        return here.stream()
                .filter(slot -> slot.statement.attribution().content().equals(content))
                .findFirst()
                .or(() -> here.stream()
                        .filter(slot -> slot.statement.attribution().extent().equals(extent))
                        .findFirst())
                .or(() -> likest(here, content));
    }

    private static Optional<Slot> likest(List<Slot> here, List<Span> content) {
        Map<Slot, Double> shares = new LinkedHashMap<>();
        here.forEach(slot -> shares.put(slot, share(slot.statement.attribution().content(), content)));
        return here.stream()
                .filter(slot -> shares.getOrDefault(slot, 0.0) > HALF)
                .max(Comparator.comparing(slot -> shares.getOrDefault(slot, 0.0)));
    }

    private static double share(List<Span> some, List<Span> others) {
        int common = 0;
        for (Span one : some) {
            for (Span other : others) {
                common += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
            }
        }
        int all = length(some) + length(others) - common;
        return (double) common / all;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** By article, in the articles' order, then by place. */
    List<Statement> statements() {
        Map<ArticleId, Integer> places = new HashMap<>();
        order.forEach(article -> places.put(article, places.size()));
        return slots.stream()
                .filter(slot -> !slot.rejected)
                .map(slot -> slot.statement)
                .sorted(Comparator.comparing((Statement statement) -> places.getOrDefault(statement.article(), 0))
                        .thenComparing(Statement::id))
                .toList();
    }

    /** What became of those whose place is another now: where they are; empty for those left out. */
    Map<StatementId, Optional<StatementId>> moved() {
        Map<StatementId, Optional<StatementId>> moved = new HashMap<>();
        for (Slot slot : slots) {
            Optional<StatementId> now = slot.rejected ? Optional.empty() : Optional.of(slot.statement.id());
            slot.found.filter(id -> !Optional.of(id).equals(now)).ifPresent(id -> moved.put(id, now));
        }
        return moved;
    }

    /** Those whose content is not what was found. */
    List<Statement> placed() {
        return slots.stream()
                .filter(slot -> !slot.rejected && !slot.found.equals(Optional.of(slot.statement.id())))
                .map(slot -> slot.statement)
                .toList();
    }
}
