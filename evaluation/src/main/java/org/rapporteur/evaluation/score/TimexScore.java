package org.rapporteur.evaluation.score;

/**
 * How well the time expressions of a text are found.
 *
 * @param strict with the same first and last character
 * @param relaxed sharing a character
 * @param type of those that share a character: with the same type
 * @param value of those that share a character: with the same value, to the letter
 */
public record TimexScore(Score strict, Score relaxed, Score type, Score value) {

    public TimexScore plus(TimexScore other) {
        return new TimexScore(
                strict.plus(other.strict), relaxed.plus(other.relaxed), type.plus(other.type), value.plus(other.value));
    }
}
