package org.rapporteur.assembly.negotiation.step;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.grammar.Grammar;

/**
 * Finds what is announced for the future, and what became of it. Every clause is read: one that announces something
 * joins the step that it is most like, or opens one; one that tells that something took place, was put off, called
 * off or is missing tells it of the step announced before that it is most like. An announcement with another window
 * moves its step.
 */
public final class Steps {

    private static final double SOON = 0.5;
    private static final double OTHER_THINGS = 1;

    private final Material material;
    private final List<Deed> deeds;
    private final Sameness sameness;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Optional<LocalDate>> days;

    private Steps(Material material, List<Deed> deeds) {
        this.material = material;
        this.deeds = deeds;
        this.sameness = new Sameness(new Weights(deeds), new Sides(material.entities()));
        this.days = material.articles().stream().map(Steps::day).toList();
    }

    /** In order of the first announcement, in the articles' order. */
    public static List<Step> of(Material material) {
        return new Steps(material, read(material)).steps();
    }

    /** In the articles' order, within one in that of the words that name them. */
    static List<Deed> read(Material material) {
        StepWords words = StepWords.load();
        List<Deed> deeds = new ArrayList<>();
        List<Article> articles = material.articles();
        for (int number = 0; number < articles.size(); number++) {
            Article article = articles.get(number);
            Optional<Grammar> grammar = material.wordingOf(article.id()).grammar();
            if (grammar.isPresent()) {
                List<Timex> told = material.timexesIn(article.id());
                Times set = new Times(grammar.get(), told, day(article));
                deeds.addAll(new DeedReader(material, number, words, set).read());
            }
        }
        return deeds;
    }

    private static Optional<LocalDate> day(Article article) {
        return article.imprint().published().map(PublicationTime::date);
    }

    private List<Step> steps() {
        deeds.forEach(deed -> {
            if (deed.mood().isAnnounced()) {
                announce(deed);
            } else {
                deed.mood().fate().ifPresent(fate -> tell(deed, fate));
            }
        });
        return drafts.stream().map(this::step).toList();
    }

    private void announce(Deed deed) {
        Optional<Draft> best = drafts.stream()
                .filter(draft -> joins(draft, deed).isPresent())
                .max(Comparator.comparingDouble(draft -> joins(draft, deed).orElse(0)));
        if (best.isEmpty()) {
            drafts.add(new Draft(deed));
        } else if (meets(best.get(), deed)) {
            best.get().announced().add(deed);
        } else {
            best.get().told().add(new Draft.Told(Fate.MOVED, deed));
        }
    }

    /** Whether nothing in the windows is against it. */
    private static boolean meets(Draft draft, Deed deed) {
        Optional<Window> due = draft.due();
        return due.isEmpty()
                || deed.window().isEmpty()
                || due.get().overlaps(deed.window().get());
    }

    /** How much says that an announcement is of a step; empty if not enough. */
    private OptionalDouble joins(Draft draft, Deed deed) {
        double score = draft.likeness(deed, sameness);
        if (meets(draft, deed)) {
            double days = Sameness.days(draft.due(), deed.window());
            boolean apart = isOfOtherThings(draft, deed);
            double all = score + days - (apart ? OTHER_THINGS : 0);
            if (apart && days < Sameness.DAY) {
                return OptionalDouble.empty();
            }
            return all >= Sameness.ONE_STEP && !isReopened(draft, deed)
                    ? OptionalDouble.of(all)
                    : OptionalDouble.empty();
        }
        boolean later = !draft.isOver()
                && isAfter(draft, deed)
                && !isOfOtherThings(draft, deed)
                && draft.announced().stream().anyMatch(own -> Sameness.isSameDeed(own, deed));
        return later && score >= Sameness.ONE_MOVED ? OptionalDouble.of(score) : OptionalDouble.empty();
    }

    private boolean isOfOtherThings(Draft draft, Deed deed) {
        return draft.announced().stream().allMatch(own -> sameness.isOfOtherThings(own, deed));
    }

    /** What is over and is announced again without its old time is another step. */
    private static boolean isReopened(Draft draft, Deed deed) {
        return draft.isOver() && (deed.window().isEmpty() || draft.due().isEmpty());
    }

    /** Whether it stands in a later article than the first announcement. */
    private static boolean isAfter(Draft draft, Deed deed) {
        return deed.place().article() > draft.announced().get(0).place().article();
    }

    private void tell(Deed deed, Fate fate) {
        double enough = fate == Fate.DONE ? Sameness.DONE : Sameness.FATE;
        Optional<Draft> best = drafts.stream()
                .filter(draft -> !draft.isOver(fate) && canTell(draft, deed, fate))
                .filter(draft -> score(draft, deed, fate) >= enough)
                .max(Comparator.comparingDouble(draft -> score(draft, deed, fate)));
        if (best.isPresent()) {
            best.get().told().add(new Draft.Told(fate, fate == Fate.MOVED ? deed : deed.with(Optional.empty())));
        } else if (fate == Fate.MOVED && deed.window().isPresent()) {
            drafts.add(new Draft(deed));
        }
    }

    private double score(Draft draft, Deed deed, Fate fate) {
        double likeness = draft.likeness(deed, sameness);
        if (likeness == 0) {
            return 0;
        }
        double days = Sameness.days(draft.due(), deed);
        if (fate == Fate.DONE && isOfOtherThings(draft, deed)) {
            likeness -= OTHER_THINGS;
        }
        return likeness + (days == 0 && fate == Fate.DONE ? soon(draft.due(), deed) : days);
    }

    /** How much it says that the article is of the days on which it was to be, or just after. */
    private double soon(Optional<Window> due, Deed deed) {
        Optional<LocalDate> day = days.get(deed.place().article());
        Optional<LocalDate> last = due.flatMap(Window::lastDay);
        boolean soon = day.isPresent()
                && last.isPresent()
                && !day.get().isAfter(last.get().plusDays(1));
        return soon ? SOON : 0;
    }

    /** Whether the times allow it: nothing is done before its window, nor missed before it is over. */
    private boolean canTell(Draft draft, Deed deed, Fate fate) {
        if (!isAfter(draft, deed) && fate != Fate.CANCELLED) {
            return false;
        }
        Optional<LocalDate> day = days.get(deed.place().article());
        Optional<Window> due = draft.due();
        return switch (fate) {
            case DONE ->
                due.flatMap(Window::from)
                        .map(from ->
                                (day.isEmpty() || !day.get().isBefore(from.toLocalDate())) && !isEarlier(deed, from))
                        .orElse(true);
            case OVERDUE ->
                due.flatMap(Window::until)
                        .map(until -> day.isEmpty()
                                || !until.isAfter(day.get().plusDays(1).atStartOfDay()))
                        .orElse(true);
            case MOVED -> deed.window().isEmpty() || !deed.window().equals(due);
            case CANCELLED, NOT_MENTIONED -> true;
        };
    }

    /** Whether all times that it names are over by a moment. */
    private static boolean isEarlier(Deed deed, LocalDateTime moment) {
        return !deed.named().isEmpty()
                && deed.named().stream()
                        .allMatch(named -> named.until()
                                .filter(end -> !end.isAfter(moment))
                                .isPresent());
    }

    private Step step(Draft draft) {
        Deed first = draft.announced().get(0);
        List<Announcement> announced = draft.announced().stream()
                .map(deed -> new Announcement(
                        telling(deed), deed.window(), deed.mood().announced().orElse(EventStatus.PLANNED)))
                .toList();
        List<Outcome> outcomes = draft.told().stream()
                .map(told -> new Outcome(
                        told.fate(),
                        telling(told.deed()),
                        told.fate() == Fate.MOVED ? told.deed().window() : Optional.empty()))
                .toList();
        boolean open = !draft.isOver();
        Fate fate = open && isLate(draft.due()) ? Fate.OVERDUE : draft.fate();
        return new Step(
                new StepId(telling(first).passage()),
                actors(first),
                new Passage(article(first).id(), first.place().word()),
                announced,
                outcomes,
                fate);
    }

    /** Whether a window is over before the last article's day. */
    private boolean isLate(Optional<Window> due) {
        Optional<LocalDate> last = days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        return last.isPresent()
                && due.flatMap(Window::until)
                        .map(until -> !until.isAfter(last.get().atStartOfDay()))
                        .orElse(false);
    }

    private List<Actor> actors(Deed deed) {
        ArticleId id = article(deed).id();
        EntitiesByToken entities = material.entitiesIn(id);
        return deed.content().doers().stream()
                .map(span -> new Actor(
                        new Passage(id, span),
                        whom(id, entities, span, deed.content().actors())))
                .toList();
    }

    private List<EntityId> whom(ArticleId id, EntitiesByToken entities, Span span, Set<EntityId> actors) {
        Set<EntityId> found = new HashSet<>();
        material.wordingOf(id)
                .tokens()
                .within(span)
                .forEach(token -> entities.at(token.index()).stream()
                        .filter(actors::contains)
                        .forEach(found::add));
        return found.stream().sorted().toList();
    }

    private Telling telling(Deed deed) {
        ArticleId id = article(deed).id();
        return new Telling(
                new Passage(id, deed.place().span()),
                material.voicesIn(id).statement(deed.place().token()).map(Statement::id));
    }

    private Article article(Deed deed) {
        return material.articles().get(deed.place().article());
    }
}
