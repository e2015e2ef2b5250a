package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.material.Grouping;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.statement.StatementId;

/** Utterances that persons merged or split: known to the comparison before witnesses are made. */
final class UtteranceDecisions {

    private final List<Located> decisions;

    UtteranceDecisions(List<Located> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /** Which passages give one utterance, and which do not. */
    List<Grouping> groupings() {
        return decisions.stream()
                .flatMap(located -> EntityDecisions.grouping(located).stream())
                .toList();
    }

    /** Tells which of them the utterances follow. */
    void tell(List<Utterance> utterances, Verdicts verdicts) {
        for (Located located : decisions) {
            try {
                tell(located, utterances, verdicts);
            } catch (UnfitDecisionException e) {
                verdicts.notApplied(located.decision(), located.state(located.own()), e);
            }
        }
    }

    private static void tell(Located located, List<Utterance> utterances, Verdicts verdicts) {
        List<Integer> standing = located.own().stream()
                .filter(ref -> located.standing(ref).isPresent())
                .toList();
        if (standing.isEmpty()) {
            located.get(located.own().get(0));
        }
        boolean regroups = located.kind() == RulingKind.MERGE || located.kind() == RulingKind.SPLIT;
        if (regroups && EntityDecisions.grouping(located).isEmpty()) {
            throw new UnfitDecisionException("too few of its words stand in the articles");
        }
        if (located.kind() == RulingKind.MERGE) {
            boolean one = utterances.stream()
                    .anyMatch(utterance -> standing.stream().allMatch(ref -> holds(utterance, located.get(ref))));
            if (!one) {
                throw new UnfitDecisionException(
                        "its words come to no one utterance: none is anybody's very words, or nothing is said there");
            }
        }
        if (located.kind() == RulingKind.SPLIT && areTogether(located, utterances)) {
            throw new UnfitDecisionException("its words cannot be told apart");
        }
        List<String> names = standing.stream()
                .map(located::get)
                .map(words -> find(utterances, words).orElseGet(() -> name(words)))
                .toList();
        verdicts.applied(located, names, located.state(standing));
    }

    private static boolean areTogether(Located located, List<Utterance> utterances) {
        List<Set<Utterance>> groups = new ArrayList<>();
        for (List<Integer> refs : located.read().groups()) {
            Set<Utterance> of = new HashSet<>();
            refs.stream()
                    .flatMap(ref -> located.standing(ref).stream())
                    .forEach(words -> utterances.stream()
                            .filter(utterance -> holds(utterance, words))
                            .forEach(of::add));
            if (groups.stream().anyMatch(other -> other.stream().anyMatch(of::contains))) {
                return true;
            }
            groups.add(of);
        }
        return false;
    }

    private static Optional<String> find(List<Utterance> utterances, Passage words) {
        return utterances.stream()
                .filter(utterance -> holds(utterance, words))
                .map(Utterance::fullest)
                .map(witness -> name(new Passage(witness.article(), witness.extent())))
                .findFirst();
    }

    private static String name(Passage words) {
        return new StatementId(words.article(), words.span()).toString();
    }

    private static boolean holds(Utterance utterance, Passage words) {
        return utterance.witnesses().stream()
                .filter(witness -> witness.article().equals(words.article()))
                .map(Witness::extent)
                .anyMatch(extent -> {
                    int common = Math.min(extent.end(), words.span().end())
                            - Math.max(extent.begin(), words.span().begin());
                    return 2 * common > Math.min(extent.length(), words.span().length());
                });
    }
}
