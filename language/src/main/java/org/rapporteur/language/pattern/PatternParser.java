package org.rapporteur.language.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads patterns: pieces parted by a space, {@code ( a | b )} for one of several, {@code ( a )?} and {@code a?}
 * for what may be missing, braces for what is found. What a single piece matches, each rule book says itself.
 */
public final class PatternParser<M> {

    private final Function<String, Step<M>> atom;
    private final UnaryOperator<Step<M>> capture;

    /**
     * A parser of one sort of rules.
     *
     * @param atom what a piece without brackets matches; throws {@link IllegalArgumentException} for one that is
     *     not known
     * @param capture what becomes of a step in braces
     */
    public PatternParser(Function<String, Step<M>> atom, UnaryOperator<Step<M>> capture) {
        this.atom = atom;
        this.capture = capture;
    }

    /**
     * Reads one pattern.
     *
     * @throws IllegalArgumentException if it is not a pattern; the message tells it
     */
    public Step<M> parse(String pattern) {
        Reading reading = new Reading(pattern);
        Step<M> step = reading.choice();
        reading.end();
        return step;
    }

    /** One pass over the pieces of a pattern. */
    private final class Reading {

        private final String pattern;
        private final List<String> pieces;
        private int at;

        Reading(String pattern) {
            this.pattern = pattern;
            this.pieces = Arrays.asList(pattern.split(" ", -1));
        }

        Step<M> choice() {
            List<Step<M>> ways = new ArrayList<>();
            ways.add(sequence());
            while (peek().equals("|")) {
                at++;
                ways.add(sequence());
            }
            return Steps.choice(ways);
        }

        private Step<M> sequence() {
            List<Step<M>> steps = new ArrayList<>();
            while (!Set.of("", "|", ")", ")?", "}").contains(peek())) {
                steps.add(step());
            }
            if (steps.isEmpty()) {
                throw wrong("something");
            }
            return Steps.sequence(steps);
        }

        private Step<M> step() {
            String piece = pieces.get(at++);
            if (piece.equals("(")) {
                Step<M> inner = choice();
                boolean optional = peek().equals(")?");
                close(optional ? ")?" : ")");
                return optional ? Steps.optional(inner) : inner;
            }
            if (piece.equals("{")) {
                Step<M> inner = choice();
                close("}");
                return capture.apply(inner);
            }
            boolean optional = piece.length() > 1 && piece.endsWith("?");
            Step<M> step = atom.apply(optional ? piece.substring(0, piece.length() - 1) : piece);
            return optional ? Steps.optional(step) : step;
        }

        private String peek() {
            return at < pieces.size() ? pieces.get(at) : "";
        }

        private void close(String wanted) {
            if (!peek().equals(wanted)) {
                throw wrong(wanted);
            }
            at++;
        }

        void end() {
            if (at < pieces.size()) {
                throw wrong("the end");
            }
        }

        private IllegalArgumentException wrong(String wanted) {
            return new IllegalArgumentException(
                    "wanted %s but found '%s' in pattern '%s'".formatted(wanted, peek(), pattern));
        }
    }
}
