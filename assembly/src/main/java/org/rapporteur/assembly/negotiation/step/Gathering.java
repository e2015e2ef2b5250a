package org.rapporteur.assembly.negotiation.step;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.time.Window;

/**
 * Joins what is announced to steps, in the articles' order, and what is told of their being put off, called off and
 * missed. What took place is weighed afterwards, when all steps are known.
 */
final class Gathering {

    /** Two announcements are of one step from here on. */
    private static final double ONE_STEP = 1.8;
    /** And if they name one deed on one day. */
    private static final double ONE_DAY = 1.9;
    /** And if their windows differ, so that it was moved. */
    private static final double ONE_MOVED = 2.2;
    /** Though another word names the deed. */
    private static final double SAME_THINGS = 1;
    /** And if words set it against another time: "now on Friday". */
    private static final double ONE_ANEW = 1.2;
    /** Words say from here on what else became of it. */
    private static final double FATE = 1.2;
    /** What is put off or called off is named. */
    private static final double CALLED = 0.6;
    /** Of two steps rather the one of which it can be told. */
    private static final double OPEN = 0.5;

    private static final double OTHER_THINGS = 1;

    private final Sameness sameness;
    private final Days days;
    private final StepWords words;
    private final List<Draft> drafts = new ArrayList<>();
    /** What is told to have taken place. */
    private final List<Deed> reports = new ArrayList<>();

    Gathering(Sameness sameness, Days days, StepWords words) {
        this.sameness = sameness;
        this.days = days;
        this.words = words;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Deed> reports() {
        return reports;
    }

    void add(Deed deed) {
        if (deed.mood().isAnnounced()) {
            announce(deed);
        } else if (deed.mood() == Mood.HAPPENED) {
            reports.add(deed);
        } else if (deed.mood() == Mood.RECALLED) {
            if (drafts.stream().noneMatch(draft -> isRecalled(draft, deed))) {
                deed.itself().ifPresent(this::announce);
            }
        } else {
            deed.mood().fate().ifPresent(fate -> tell(deed, fate));
        }
    }

    private boolean isRecalled(Draft draft, Deed deed) {
        return sum(draft, deed) >= FATE && isAfter(draft, deed);
    }

    private double sum(Draft draft, Deed deed) {
        return sameness.most(draft.deeds(), deed).sum();
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
            best.get().tell(new Draft.Told(Fate.MOVED, deed, sum(best.get(), deed)));
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
        double score = sum(draft, deed);
        if (meets(draft, deed)) {
            double meeting = Days.meeting(draft.due(), deed.window());
            boolean apart = isOfOtherThings(draft, deed);
            double all = score + meeting - (apart ? OTHER_THINGS : 0);
            if (apart && meeting < Days.DAY) {
                return OptionalDouble.empty();
            }
            boolean same =
                    meeting == Days.DAY && draft.announced().stream().anyMatch(own -> Sameness.isSameDeed(own, deed));
            return all >= (same && !apart ? ONE_DAY : ONE_STEP) && !isReopened(draft, deed)
                    ? OptionalDouble.of(all)
                    : OptionalDouble.empty();
        }
        Signs signs = sameness.most(draft.deeds(), deed);
        boolean same = draft.announced().stream().anyMatch(own -> Sameness.isSameDeed(own, deed));
        boolean later = !draft.isOver()
                && isAfter(draft, deed)
                && !isPast(draft, deed)
                && !isOfOtherThings(draft, deed)
                && signs.who() >= 0
                && (same || deed.when().anew() && signs.what() >= SAME_THINGS);
        return later && score >= (deed.when().anew() ? ONE_ANEW : ONE_MOVED)
                ? OptionalDouble.of(score)
                : OptionalDouble.empty();
    }

    private boolean isOfOtherThings(Draft draft, Deed deed) {
        return draft.announced().stream().allMatch(own -> sameness.isOfOtherThings(own, deed));
    }

    /** What is over and is announced again without its old time is another step. */
    private boolean isReopened(Draft draft, Deed deed) {
        return (draft.isOver() || isPast(draft, deed))
                && (deed.window().isEmpty() || draft.due().isEmpty());
    }

    /** Whether its time was over when an article came out: what is then announced is another step, unless it says so. */
    private boolean isPast(Draft draft, Deed deed) {
        Optional<LocalDate> day = days.of(deed);
        return day.isPresent()
                && Days.isOver(draft.due(), day.get())
                && !deed.when().anew();
    }

    /** Whether it stands in a later article than the first announcement. */
    static boolean isAfter(Draft draft, Deed deed) {
        return deed.place().article() > draft.announced().get(0).place().article();
    }

    private void tell(Deed deed, Fate fate) {
        Optional<Draft> best = drafts.stream()
                .filter(draft -> weight(draft, deed) >= FATE && isMeant(draft, deed))
                .max(Comparator.comparingDouble(
                        draft -> weight(draft, deed) + (canTell(draft, deed, fate) ? OPEN : 0)));
        if (best.isPresent() && !isItself(best.get(), deed)) {
            if (canTell(best.get(), deed, fate)) {
                Deed told = fate == Fate.MOVED ? shifted(best.get(), deed) : deed.with(Optional.empty());
                best.get().tell(new Draft.Told(fate, told, weight(best.get(), deed)));
            }
        } else if (deed.when().old().isPresent()) {
            drafts.add(Draft.moved(deed.with(Mood.PLANNED).with(deed.when().old()), deed));
        } else if (fate == Fate.MOVED && deed.window().isPresent() && !isRefusal(deed)) {
            drafts.add(new Draft(deed));
        } else {
            deed.itself().ifPresent(this::add);
        }
    }

    /** "Will not leave before Friday": no word of putting off. */
    private boolean isRefusal(Deed deed) {
        return deed.when().old().isEmpty()
                && deed.content().named().stream()
                        .allMatch(word -> words.fate(word).isEmpty());
    }

    /** What is called off must be the deed, and who only says that he will not do something must speak of the day. */
    private boolean isMeant(Draft draft, Deed deed) {
        boolean refusal = deed.mood() == Mood.CANCELLED && isRefusal(deed);
        boolean day = Days.meeting(draft.due(), deed.named()) > 0;
        boolean same = draft.announced().stream()
                .anyMatch(own -> Sameness.isSameDeed(own, deed) || Sameness.isNamed(own, deed));
        boolean another = draft.deeds().stream().allMatch(own -> Sameness.isOfAnother(own, deed));
        boolean missed = deed.mood() == Mood.MISSED && isRefusal(deed);
        if (refusal || missed) {
            boolean apart = sameness.most(draft.deeds(), deed).who() < 0
                    || draft.announced().stream().allMatch(own -> sameness.isOfOtherThings(own, deed));
            return !apart && (day && !missed || same && !deed.place().aside() || same && day);
        }
        boolean named = isRefusal(deed)
                || day
                || sameness.most(draft.deeds(), deed).kind() > 0
                || draft.announced().stream().anyMatch(own -> Sameness.isNamed(own, deed));
        Optional<Window> due = draft.due();
        boolean then = deed.when().old().isEmpty()
                || due.isEmpty()
                || due.get().overlaps(deed.when().old().get());
        return !another && named && then;
    }

    private double weight(Draft draft, Deed deed) {
        double signs = sum(draft, deed);
        boolean called = !isRefusal(deed)
                && draft.announced().stream()
                        .anyMatch(own -> Sameness.isNamed(own, deed) || Sameness.isSameDeed(own, deed));
        return signs == 0 ? 0 : signs + Days.meeting(draft.due(), deed.named()) + (called ? CALLED : 0);
    }

    /** Whether the word of calling off names the very deed: "withdrew its guns" of guns that were to be withdrawn. */
    private static boolean isItself(Draft draft, Deed deed) {
        return deed.itself().isPresent()
                && deed.when().old().isEmpty()
                && draft.announced().stream()
                        .anyMatch(own -> Sameness.isSameDeed(own, deed.itself().get()));
    }

    /** "By a week": from when it was to be. */
    private static Deed shifted(Draft draft, Deed deed) {
        Optional<Period> shift = deed.when().shift();
        Optional<Window> due = draft.due();
        if (deed.window().isPresent() || shift.isEmpty() || due.isEmpty()) {
            return deed;
        }
        return deed.with(Optional.of(new Window(
                due.get().from().map(from -> from.plus(shift.get())),
                due.get().until().map(until -> until.plus(shift.get())))));
    }

    /** Whether the times allow it: nothing is missed before its window is over. */
    private boolean canTell(Draft draft, Deed deed, Fate fate) {
        if (draft.fate() == Fate.CANCELLED && fate != Fate.MOVED) {
            return false;
        }
        boolean sameArticle = !isAfter(draft, deed);
        Optional<Window> due = draft.due();
        return switch (fate) {
            case OVERDUE ->
                !sameArticle
                        && due.flatMap(Window::until)
                                .map(until -> days.of(deed)
                                        .map(day ->
                                                !until.isAfter(day.plusDays(1).atStartOfDay()))
                                        .orElse(true))
                                .orElse(true);
            case MOVED ->
                !sameArticle && (deed.window().isEmpty() || !deed.window().equals(due));
            case CANCELLED -> true;
            case DONE, NOT_MENTIONED -> false;
        };
    }
}
