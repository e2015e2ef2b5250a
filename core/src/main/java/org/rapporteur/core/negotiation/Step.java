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
 * @param ruled what a person says became of it, which goes before what the articles tell
 */
public record Step(
        StepId id,
        List<Actor> actors,
        Passage deed,
        List<Announcement> announced,
        List<Outcome> outcomes,
        Fate fate,
        Optional<RuledFate> ruled) {

    /**
     * @throws IllegalArgumentException if nobody announces it, it goes by another place than the first, its actors or
     *     its deed stand in another article, or the fate is neither what a person says nor that of the last outcome
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
        Fate told = fate;
        if (ruled.isPresent()) {
            ruled.filter(said -> said.fate() != told).ifPresent(said -> {
                throw new IllegalArgumentException("a step that is %s, and ruled %s".formatted(told, said.fate()));
            });
        } else {
            check(announced, outcomes, fate);
        }
    }

    /** The same of which a person says what became of it. */
    public Step with(RuledFate said) {
        return new Step(id, actors, deed, announced, outcomes, said.fate(), Optional.of(said));
    }

    private static void check(List<Announcement> announced, List<Outcome> outcomes, Fate fate) {
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
        return ruled.filter(said -> said.fate() == Fate.MOVED)
                .map(RuledFate::window)
                .orElseGet(() -> due(announced, outcomes));
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
