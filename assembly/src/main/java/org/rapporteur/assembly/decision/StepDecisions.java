package org.rapporteur.assembly.decision;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.RuledFate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.time.Window;

/** Steps of which persons say what became of them, or that are none. */
final class StepDecisions {

    private final Verdicts verdicts;

    StepDecisions(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    List<Step> apply(List<Located> decisions, List<Step> found) {
        List<Step> steps = new ArrayList<>(found);
        Set<StepId> rejected = new HashSet<>();
        for (Located located : decisions) {
            try {
                apply(located, steps, rejected);
            } catch (UnfitDecisionException | IllegalArgumentException e) {
                verdicts.notApplied(located.decision(), located.state(located.own()), e);
            }
        }
        return steps.stream().filter(step -> !rejected.contains(step.id())).toList();
    }

    private void apply(Located located, List<Step> steps, Set<StepId> rejected) {
        Passage words = located.get(located.own().get(0));
        Optional<Step> meant = steps.stream()
                .filter(step -> isAnnouncedBy(step, words))
                .findFirst()
                .or(() -> steps.stream().filter(step -> isNear(step, words)).findFirst());
        if (meant.isEmpty() && located.kind() != RulingKind.REJECT) {
            throw new UnfitDecisionException("no step is announced by its words");
        }
        meant.ifPresent(step -> {
            switch (located.kind()) {
                case REJECT -> rejected.add(step.id());
                case AMEND -> {
                    steps.set(steps.indexOf(step), step.with(fate(located)));
                    rejected.remove(step.id());
                }
                case ACCEPT -> rejected.remove(step.id());
                case MERGE, SPLIT, ADD, NOTE, UNDO -> {}
            }
        });
        verdicts.applied(
                located,
                List.of(meant.map(Step::id).map(StepId::toString).orElse(located.name())),
                located.state(located.own().subList(0, 1)));
    }

    private static boolean isAnnouncedBy(Step step, Passage words) {
        return step.announced().stream()
                .anyMatch(announced -> announced.telling().passage().equals(words));
    }

    /** The announcements share more than half of the words of one of them. */
    private static boolean isNear(Step step, Passage words) {
        return step.announced().stream()
                .map(announced -> announced.telling().passage())
                .filter(passage -> passage.article().equals(words.article()))
                .anyMatch(passage -> {
                    int common = Math.min(passage.span().end(), words.span().end())
                            - Math.max(passage.span().begin(), words.span().begin());
                    return 2 * common
                            > Math.max(passage.span().length(), words.span().length());
                });
    }

    private static RuledFate fate(Located located) {
        Terms to = located.read().to();
        Fate fate = to.find(TermKey.FATE)
                .map(term -> Fate.valueOf(term.value().toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElseThrow();
        return new RuledFate(
                fate,
                to.find(TermKey.WINDOW).map(StepDecisions::window),
                to.find(TermKey.WORDS).map(term -> located.get(term.refs().get(0))));
    }

    private static Window window(Term term) {
        String[] bounds = term.value().split("/");
        return new Window(bound(bounds[0]), bound(bounds[1]));
    }

    /** @throws IllegalArgumentException if there is no such day */
    private static Optional<LocalDateTime> bound(String written) {
        if (written.equals("..")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(written));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("there is no %s in the calendar".formatted(written), e);
        }
    }
}
