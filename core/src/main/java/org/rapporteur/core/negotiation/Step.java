package org.rapporteur.core.negotiation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.time.Window;

/**
 * Something announced for the future, and what became of it.
 *
 * @param actors who is to do it, as the first announcement words it; none where it names nobody
 * @param deed the words of the first announcement for what is to be done: "send", "a trip"
 * @param announced where it is announced, in the articles' order, within one by place
 * @param outcomes what is said of it afterwards, in the articles' order, within one by place
 */
public record Step(
        StepId id, List<Actor> actors, Passage deed, List<Announcement> announced, List<Outcome> outcomes, Fate fate) {

    /**
     * @throws IllegalArgumentException if nobody announces it, it goes by another place than the first, its actors or
     *     its deed stand in another article, or the fate is not that of the last outcome
     */
    public Step {
        actors = List.copyOf(actors);
        announced = List.copyOf(announced);
        outcomes = List.copyOf(outcomes);
        if (announced.isEmpty() || !announced.get(0).telling().passage().equals(id.first())) {
            throw new IllegalArgumentException("step %s announced at %s".formatted(id, announced));
        }
        ArticleId article = id.first().article();
        if (!deed.article().equals(article)
                || actors.stream().anyMatch(actor -> !actor.words().article().equals(article))) {
            throw new IllegalArgumentException("step %s with the deed %s of %s".formatted(id, deed, actors));
        }
        Fate last = outcomes.isEmpty()
                ? Fate.NOT_MENTIONED
                : outcomes.get(outcomes.size() - 1).fate();
        boolean late = fate == Fate.OVERDUE
                && last != Fate.DONE
                && last != Fate.CANCELLED
                && due(announced, outcomes).flatMap(Window::until).isPresent();
        if (fate != last && !late) {
            throw new IllegalArgumentException("a step that is %s, and last told as %s".formatted(fate, last));
        }
    }

    /** When it was to be, by the first announcement that says so. */
    public Optional<Window> window() {
        return window(announced);
    }

    /** When it is to be after all moves: empty where the last of them names no time. */
    public Optional<Window> due() {
        return due(announced, outcomes);
    }

    private static Optional<Window> window(List<Announcement> announced) {
        return announced.stream()
                .map(Announcement::window)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Window> due(List<Announcement> announced, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.fate() == Fate.MOVED)
                .reduce((earlier, later) -> later)
                .map(Outcome::window)
                .orElseGet(() -> window(announced));
    }
}
