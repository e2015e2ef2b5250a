package org.rapporteur.language.circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The steps that hold other steps, and the one that is a word. */
final class Steps {

    private Steps() {}

    /** One word by its forms; a form with a capital only as it stands. */
    static Step word(Set<String> forms) {
        return new WordStep(Set.copyOf(forms));
    }

    static Step sequence(List<Step> steps) {
        return steps.size() == 1 ? steps.get(0) : new Sequence(List.copyOf(steps));
    }

    /** The first of several that fits. */
    static Step choice(List<Step> steps) {
        return steps.size() == 1 ? steps.get(0) : new Choice(List.copyOf(steps));
    }

    static Step optional(Step step) {
        return new OptionalStep(step);
    }

    static Step capture(Step step) {
        return new Capture(step);
    }

    private record WordStep(Set<String> forms) implements Step {

        @Override
        public boolean match(Match match, int at, IntPredicate rest) {
            return at < match.scene().size() && fits(match.scene(), at) && rest.test(at + 1);
        }

        /** A small form fits a capital only where every word has one, and never within a name. */
        private boolean fits(Scene scene, int at) {
            Word word = scene.word(at);
            if (word.isContent()) {
                return false;
            }
            if (forms.contains(word.form())) {
                return !word.form().equals(word.small()) || !scene.names().isInside(at);
            }
            return word.begins()
                    && forms.contains(word.small())
                    && !scene.names().isInside(at);
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            forms.forEach(form -> firsts.add(form.toLowerCase(Locale.ROOT)));
            return Optional.of(firsts);
        }
    }

    private record Sequence(List<Step> steps) implements Step {

        @Override
        public boolean match(Match match, int at, IntPredicate rest) {
            return matchFrom(0, match, at, rest);
        }

        private boolean matchFrom(int step, Match match, int at, IntPredicate rest) {
            return step == steps.size()
                    ? rest.test(at)
                    : steps.get(step).match(match, at, next -> matchFrom(step + 1, match, next, rest));
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            for (Step step : steps) {
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

    private record Choice(List<Step> steps) implements Step {

        @Override
        public boolean match(Match match, int at, IntPredicate rest) {
            return steps.stream().anyMatch(step -> step.match(match, at, rest));
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            for (Step step : steps) {
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

    private record OptionalStep(Step step) implements Step {

        @Override
        public boolean match(Match match, int at, IntPredicate rest) {
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

    private record Capture(Step step) implements Step {

        @Override
        public boolean match(Match match, int at, IntPredicate rest) {
            return step.match(match, at, end -> {
                Stretch before = match.captured();
                match.capture(new Stretch(at, end));
                boolean content = rest.test(end);
                if (!content) {
                    match.capture(before);
                }
                return content;
            });
        }

        @Override
        public Optional<Set<String>> firsts() {
            return step.firsts();
        }

        @Override
        public boolean maySkip() {
            return step.maySkip();
        }
    }
}
