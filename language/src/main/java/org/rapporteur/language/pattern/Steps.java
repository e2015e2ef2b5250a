package org.rapporteur.language.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The steps that hold other steps. */
public final class Steps {

    private Steps() {}

    public static <M> Step<M> sequence(List<Step<M>> steps) {
        return steps.size() == 1 ? steps.get(0) : new Sequence<>(List.copyOf(steps));
    }

    /** The first of several that fits. */
    public static <M> Step<M> choice(List<Step<M>> steps) {
        return steps.size() == 1 ? steps.get(0) : new Choice<>(List.copyOf(steps));
    }

    public static <M> Step<M> optional(Step<M> step) {
        return new OptionalStep<>(step);
    }

    private record Sequence<M>(List<Step<M>> steps) implements Step<M> {

        @Override
        public boolean match(M match, int at, IntPredicate rest) {
            return matchFrom(0, match, at, rest);
        }

        private boolean matchFrom(int step, M match, int at, IntPredicate rest) {
            return step == steps.size()
                    ? rest.test(at)
                    : steps.get(step).match(match, at, next -> matchFrom(step + 1, match, next, rest));
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            for (Step<M> step : steps) {
                Optional<Set<String>> here = step.firsts();
                if (here.isEmpty()) {
                    return here;
                }
                firsts.addAll(here.get());
                if (!step.maySkip()) {
                    return Optional.of(firsts);
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean maySkip() {
            return steps.stream().allMatch(Step::maySkip);
        }
    }

    private record Choice<M>(List<Step<M>> steps) implements Step<M> {

        @Override
        public boolean match(M match, int at, IntPredicate rest) {
            for (Step<M> step : steps) {
                if (step.match(match, at, rest)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            for (Step<M> step : steps) {
                Optional<Set<String>> here = step.firsts();
                if (here.isEmpty()) {
                    return here;
                }
                firsts.addAll(here.get());
            }
            return Optional.of(firsts);
        }

        @Override
        public boolean maySkip() {
            return steps.stream().anyMatch(Step::maySkip);
        }
    }

    private record OptionalStep<M>(Step<M> step) implements Step<M> {

        @Override
        public boolean match(M match, int at, IntPredicate rest) {
            return step.match(match, at, rest) || rest.test(at);
        }

        @Override
        public Optional<Set<String>> firsts() {
            return step.firsts();
        }

        @Override
        public boolean maySkip() {
            return true;
        }
    }
}
