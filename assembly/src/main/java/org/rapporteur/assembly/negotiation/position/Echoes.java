package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.negotiation.party.Holders;
import org.rapporteur.assembly.negotiation.party.Side;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Sentences that say no more than that another holds the same, or does not: "So has Veldia", "Veldia has not". */
final class Echoes {

    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "does", "do", "did", "is", "are", "was", "were", "will", "would", "can", "could",
            "wo");
    private static final Set<String> SAME = Set.of("so", "neither", "nor");
    private static final Set<PartOfSpeech> NOMINAL =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

    private final Holders holders;
    private Optional<Last> last = Optional.empty();

    private record Last(IssueId issue, Value stance, List<Side> sides) {}

    /** What somebody holds because another does, or does not. */
    record Echo(List<Side> sides, IssueId issue, Value stance, Span words, int head) {}

    Echoes(Holders holders) {
        this.holders = holders;
    }

    void note(IssueId issue, Value stance, List<Side> sides) {
        last = Optional.of(new Last(issue, stance, sides));
    }

    List<Echo> find(Syntax syntax) {
        List<Echo> found = new ArrayList<>();
        if (last.isEmpty()) {
            return found;
        }
        SentenceTree tree = syntax.tree();
        for (int token = tree.first(); token + 1 < tree.end(); token++) {
            boolean same = SAME.contains(syntax.form(token))
                    && AUXILIARIES.contains(syntax.form(token + 1))
                    && !tree.isRelated(token, Syntax.SUBJECT);
            if (same) {
                nominalAfter(syntax, token + 1)
                        .ifPresent(noun -> add(syntax, found, noun, last.get().stance()));
            } else {
                bare(syntax, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private static OptionalInt nominalAfter(Syntax syntax, int auxiliary) {
        SentenceTree tree = syntax.tree();
        for (int token = auxiliary + 1; token < tree.end() && !syntax.isMark(token); token++) {
            boolean head = NOMINAL.contains(tree.part(token))
                    && !EnumSet.of(Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD_DESC)
                            .contains(tree.relation(token));
            if (head) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    /** "Veldia has not": an auxiliary that heads its clause and has a subject. */
    private Optional<Echo> bare(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        boolean heads = tree.part(token) == PartOfSpeech.AUX
                && AUXILIARIES.contains(syntax.form(token))
                && !EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP).contains(tree.relation(token));
        OptionalInt subject = syntax.ownSubject(token);
        if (!heads || subject.isEmpty() || !syntax.isDenied(token)) {
            return Optional.empty();
        }
        List<Side> sides = holders.at(syntax, subject.getAsInt());
        boolean another = sides.stream()
                .noneMatch(side -> last.orElseThrow().sides().stream()
                        .anyMatch(other -> other.key().equals(side.key())));
        boolean unfinished = Set.of("has", "have", "had").contains(syntax.form(token))
                && last.orElseThrow().stance().attitude() != org.rapporteur.core.negotiation.Attitude.REJECT;
        if (sides.isEmpty() || !another || unfinished) {
            return Optional.empty();
        }
        Last before = last.orElseThrow();
        return Optional.of(new Echo(
                sides,
                before.issue(),
                Combination.opposite(before.stance()),
                syntax.span(List.of(subject.getAsInt(), token)),
                token));
    }

    private void add(Syntax syntax, List<Echo> found, int noun, Value stance) {
        List<Side> sides = holders.at(syntax, noun);
        if (!sides.isEmpty()) {
            found.add(new Echo(sides, last.orElseThrow().issue(), stance, syntax.span(List.of(noun)), noun));
        }
    }
}
