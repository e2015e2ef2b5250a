package org.rapporteur.desk;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.meaning.Meanings;

/** What a statement says, in one direction: that of the sentence of which it has most. */
final class StatementMeaning {

    private StatementMeaning() {}

    /** Empty if no sentence of its content has a meaning. */
    static Optional<Meaning> find(Statement statement, Meanings meanings) {
        return meanings.placed().stream()
                .filter(placed -> shared(statement, placed.span()) > 0)
                .max(Comparator.comparingInt((Meanings.Placed placed) -> shared(statement, placed.span()))
                        .thenComparing(Meanings.Placed::span, Comparator.reverseOrder()))
                .map(Meanings.Placed::meaning);
    }

    private static int shared(Statement statement, Span sentence) {
        return statement.attribution().content().stream()
                .mapToInt(span -> Math.min(span.end(), sentence.end()) - Math.max(span.begin(), sentence.begin()))
                .filter(both -> both > 0)
                .sum();
    }
}
