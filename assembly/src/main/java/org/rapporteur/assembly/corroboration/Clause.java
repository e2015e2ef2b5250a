package org.rapporteur.assembly.corroboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/**
 * A clause in one voice, or a sentence where no grammar is known.
 *
 * @param number its place among all clauses of the articles
 * @param place where it stands
 * @param whole whether it is all that its voice says in its sentence
 * @param statement the innermost one whose content it is in; empty for the outlet's own voice
 * @param predicate what it says of its subject
 * @param tokens its own, without those of the clauses below it; in reading order
 * @param features what it is compared by
 * @param ends who does it to whom, as far as the grammar tells
 */
record Clause(
        int number,
        Place place,
        boolean whole,
        Optional<Statement> statement,
        Predicate predicate,
        List<Integer> tokens,
        Set<String> features,
        Ends ends) {

    /**
     * Where a clause stands.
     *
     * @param article its place among the articles
     * @param sentence its number in the article
     */
    record Place(int article, ArticleId id, int sentence, Span span) {}

    /**
     * The head of a clause.
     *
     * @param token negative if the clause has none of its own
     * @param word in the form that its family shares; empty if there is none
     * @param negated whether the clause denies it
     */
    record Predicate(int token, String word, boolean negated) {

        static final Predicate NONE = new Predicate(-1, "", false);
        private static final int SENTENCE = -2;

        /** Of all clauses of one voice in a sentence together: its topmost word stands for them. */
        static Predicate ofSentence(String word, boolean negated) {
            return new Predicate(SENTENCE, word, negated);
        }

        /** Whether the clause has none: it is a phrase. */
        boolean isNone() {
            return token == NONE.token;
        }

        boolean isOfSentence() {
            return token == SENTENCE;
        }

        boolean isKnown() {
            return !word.isEmpty();
        }

        /** The same word, and both deny it or neither. */
        boolean isSameAs(Predicate other) {
            return isKnown() && word.equals(other.word) && negated == other.negated;
        }
    }

    /** Whether it is all that one voice says in its sentence, and not one clause of several. */
    boolean isSentence() {
        return predicate.isOfSentence();
    }

    /**
     * By features.
     *
     * @param subjects of who does it
     * @param objects of whom or what it is done to
     */
    record Ends(Set<String> subjects, Set<String> objects) {

        static final Ends NONE = new Ends(Set.of(), Set.of());
    }

    Clause {
        tokens = List.copyOf(tokens);
    }

    Set<String> subjects() {
        return ends.subjects();
    }

    Set<String> objects() {
        return ends.objects();
    }

    /** Whether it says who does it, or to whom it is done. */
    boolean hasParticipant() {
        return !subjects().isEmpty() || !objects().isEmpty();
    }

    Telling telling() {
        return new Telling(new Passage(place.id(), place.span()), statement.map(Statement::id));
    }
}
