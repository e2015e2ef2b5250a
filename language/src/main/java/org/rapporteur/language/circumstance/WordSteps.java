package org.rapporteur.language.circumstance;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.language.pattern.Step;

/** The steps of patterns over a {@link Scene} that hold no phrase: the one that is a word, and what is found. */
final class WordSteps {

    private WordSteps() {}

    /** One word by its forms; a form with a capital only as it stands. */
    static Step<Match> word(Set<String> forms) {
        return new WordStep(Set.copyOf(forms));
    }

    static Step<Match> capture(Step<Match> step) {
        return new Capture(step);
    }

    private record WordStep(Set<String> forms) implements Step<Match> {

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

    private record Capture(Step<Match> step) implements Step<Match> {

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
