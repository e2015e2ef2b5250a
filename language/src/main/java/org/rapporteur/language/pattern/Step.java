package org.rapporteur.language.pattern;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A piece of a pattern.
 *
 * @param <M> one try of a pattern, with all that it looks at and notes on the way
 */
public interface Step<M> {

    /**
     * Tries to match at a place and hands every place behind a match to the rest of the pattern, the
     * likeliest first, until that is content.
     *
     * @return true if the rest was content with one
     */
    boolean match(M match, int at, IntPredicate rest);

    /** The small forms that a match can begin with; empty if it may be any. */
    default Optional<Set<String>> firsts() {
        return Optional.empty();
    }

    /** True if a match may be without a word, so that the next step may come first. */
    default boolean maySkip() {
        return false;
    }
}
