package org.rapporteur.language.timex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.rapporteur.language.pattern.PatternParser;
import org.rapporteur.language.pattern.Step;
import org.rapporteur.language.timex.Numerals.Numeral;

/** The pieces of patterns over time words; docs/reference/rule-files.md tells them. */
final class TimeSteps {

    private static final Set<String> FIGURES = Set.of(TimeWord.NUMERAL);

    private final TimeWords words;
    private final Numerals numerals;
    private final Figures figures;

    TimeSteps(TimeWords words) {
        this.words = words;
        this.numerals = new Numerals(words);
        this.figures = new Figures(words, numerals);
    }

    PatternParser<TimeMatch> parser() {
        return new PatternParser<>(this::atom, CaptureStep::new);
    }

    private Step<TimeMatch> atom(String piece) {
        if (piece.startsWith("[") && piece.endsWith("]")) {
            return new WithinStep(Set.of(piece.substring(1, piece.length() - 1).split("\\|", -1)));
        }
        if (piece.startsWith("<") && piece.endsWith(">")) {
            return named(piece.substring(1, piece.length() - 1));
        }
        Set<String> forms = new HashSet<>();
        for (String form : piece.split("\\|", -1)) {
            forms.addAll(form.startsWith("$") ? words.of(form.substring(1)) : Set.of(form));
        }
        return new WordStep(forms);
    }

    private Step<TimeMatch> named(String name) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            return new ConditionStep(Conditions.beside(name.substring(0, colon), beside(name.substring(colon + 1))));
        }
        return Conditions.find(name)
                .map(condition -> (Step<TimeMatch>) new ConditionStep(condition))
                .orElseGet(() -> reading(name));
    }

    private Step<TimeMatch> reading(String name) {
        return switch (name) {
            case "count" -> numeral(name, numerals::count, numerals.firsts());
            case "year" -> numeral(name, numerals::year, numerals.firsts());
            case "clock" -> numeral(name, numerals::clock, numerals.firsts());
            case "ordinal" -> numeral(name, numerals::ordinal, ordinalFirsts());
            case "day", "first-day", "last-day" -> numeral(name, numerals::dayOfMonth, ordinalFirsts());
            case "ordinal-day" -> numeral(name, numerals::ordinalDay, FIGURES);
            case "figures" -> numeral(name, Figures::figures, FIGURES);
            case "two-figures" -> numeral(name, Figures::twoFigures, FIGURES);
            case "year-pair" -> numeral(name, Figures::yearPair, FIGURES);
            case "short-year" -> numeral(name, Figures::shortYear, Figures.apostrophes());
            case "decade" -> numeral(name, Figures::decade, Figures.decadeFirsts());
            case "clock-with-minutes" -> numeral(name, figures::clockWithMinutes, FIGURES);
            case "military-clock" -> numeral(name, Figures::militaryClock, FIGURES);
            default -> new SortStep(name, words.of(name));
        };
    }

    private Set<String> beside(String forms) {
        Set<String> beside = new HashSet<>();
        for (String form : forms.split("\\|", -1)) {
            beside.addAll(form.startsWith("$") ? words.of(form.substring(1)) : Set.of(form));
        }
        return beside;
    }

    private Set<String> ordinalFirsts() {
        Set<String> firsts = new HashSet<>(words.of("ordinal"));
        firsts.addAll(words.of("tens"));
        firsts.add(TimeWord.NUMERAL);
        return firsts;
    }

    private static Step<TimeMatch> numeral(
            String name, BiFunction<TimeMatch, Integer, Optional<Numeral>> reader, Set<String> firsts) {
        return new NumeralStep(name, reader, Set.copyOf(firsts));
    }

    /** One word by its small forms. */
    private record WordStep(Set<String> forms) implements Step<TimeMatch> {

        @Override
        public boolean match(TimeMatch match, int at, IntPredicate rest) {
            return match.isInside(at) && forms.contains(match.small(at)) && rest.test(at + 1);
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            for (String form : forms) {
                firsts.add(Character.isDigit(form.charAt(0)) ? TimeWord.NUMERAL : form.toLowerCase(Locale.ROOT));
            }
            return Optional.of(firsts);
        }
    }

    /** A word of a sort, which notes what it comes to. */
    private final class SortStep implements Step<TimeMatch> {

        private final String sort;
        private final Set<String> forms;

        SortStep(String sort, Set<String> forms) {
            this.sort = sort;
            this.forms = forms;
        }

        @Override
        public boolean match(TimeMatch match, int at, IntPredicate rest) {
            if (!match.isInside(at)) {
                return false;
            }
            Optional<String> value = words.find(sort, match.text().word(at));
            return value.isPresent() && noting(match, Slot.of(sort, value.get()), at + 1, rest);
        }

        @Override
        public Optional<Set<String>> firsts() {
            Set<String> firsts = new HashSet<>();
            for (String form : forms) {
                firsts.add(Character.isDigit(form.charAt(0)) ? TimeWord.NUMERAL : form);
            }
            return Optional.of(firsts);
        }
    }

    private record NumeralStep(String name, BiFunction<TimeMatch, Integer, Optional<Numeral>> reader, Set<String> first)
            implements Step<TimeMatch> {

        @Override
        public boolean match(TimeMatch match, int at, IntPredicate rest) {
            if (!match.isInside(at)) {
                return false;
            }
            Optional<Numeral> found = reader.apply(match, at);
            return found.isPresent()
                    && noting(
                            match,
                            Slot.of(name, found.get().value()),
                            found.get().end(),
                            rest);
        }

        @Override
        public Optional<Set<String>> firsts() {
            return Optional.of(first);
        }
    }

    private record ConditionStep(BiPredicate<TimeMatch, Integer> condition) implements Step<TimeMatch> {

        @Override
        public boolean match(TimeMatch match, int at, IntPredicate rest) {
            return condition.test(match, at) && rest.test(at);
        }

        @Override
        public Optional<Set<String>> firsts() {
            return Optional.of(Set.of());
        }

        @Override
        public boolean maySkip() {
            return true;
        }
    }

    /** An expression that rules have found already, the longest first. */
    private record WithinStep(Set<String> sorts) implements Step<TimeMatch> {

        @Override
        public boolean match(TimeMatch match, int at, IntPredicate rest) {
            List<Item> items = new ArrayList<>(match.chart().at(at));
            items.removeIf(item -> !sorts.contains(item.rule().sort()));
            items.sort(Comparator.comparingInt(Item::end).reversed());
            for (Item item : items) {
                if (noting(match, Slot.of("", item), item.end(), rest)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record CaptureStep(Step<TimeMatch> step) implements Step<TimeMatch> {

        @Override
        public boolean match(TimeMatch match, int at, IntPredicate rest) {
            return step.match(match, at, end -> {
                match.capture(at, end);
                return rest.test(end);
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

    private static boolean noting(TimeMatch match, Slot slot, int end, IntPredicate rest) {
        match.note(slot);
        if (rest.test(end)) {
            return true;
        }
        match.forget();
        return false;
    }
}
