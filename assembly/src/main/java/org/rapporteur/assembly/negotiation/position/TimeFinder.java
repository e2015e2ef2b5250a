package org.rapporteur.assembly.negotiation.position;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.negotiation.party.Sayings;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.PositionTime;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds when a position was taken: the day that its sentence tells, or else the day of publication. */
final class TimeFinder {

    private final List<Timex> timexes;
    private final Optional<Window> published;

    TimeFinder(List<Timex> timexes, Optional<Window> published) {
        this.timexes = timexes;
        this.published = published;
    }

    /**
     * When a position was taken; empty if neither its sentence nor the article says so.
     *
     * @param head the word that tells it
     * @param words all that tell it, whose own times are of what is held
     * @param sayings of the article: of what is in one the time is when it was said
     */
    Optional<PositionTime> of(Syntax syntax, int head, Span words, Sayings sayings) {
        Optional<Statement> inside = sayings.at(head);
        Optional<Statement> said = inside.or(() -> sayings.byCue(head));
        return timexes.stream()
                .filter(timex -> timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
                .filter(timex -> timex.window().filter(this::isOver).isPresent())
                .filter(timex -> said.filter(one -> isOfSaying(timex, one)).isPresent()
                        || inside.isEmpty() && isOf(syntax, timex, head, words))
                .min(Comparator.comparing(Timex::span))
                .map(timex -> new PositionTime(timex.window().orElseThrow(), Optional.of(timex.span())))
                .or(() -> published.map(PositionTime::published));
    }

    /** Not after the article that tells of it. */
    private boolean isOver(Window window) {
        return window.from().isPresent()
                && published
                        .flatMap(Window::until)
                        .filter(end -> window.from().get().isBefore(end))
                        .isPresent();
    }

    private static boolean isOfSaying(Timex timex, Statement statement) {
        return statement.attribution().extent().contains(timex.span())
                && statement.attribution().content().stream().noneMatch(content -> content.overlaps(timex.span()));
    }

    /** Hangs on the word itself, or on one that it completes. */
    private static boolean isOf(Syntax syntax, Timex timex, int head, Span words) {
        int token = syntax.tokens().at(timex.span().begin());
        SentenceTree tree = syntax.tree();
        if (!tree.holds(token) || words.contains(timex.span()) && tree.isBelow(head, tree.head(token))) {
            return false;
        }
        int at = token;
        while (at != tree.root()
                && timex.span().contains(syntax.tokens().get(at).span())) {
            at = tree.head(at);
        }
        return at == head;
    }
}
