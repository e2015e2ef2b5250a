package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.time.Window;

/**
 * Weighs which of the things that are told to have taken place are the steps that were announced: of all pairs of a
 * step and a report the best first. A report goes to the step that it fits best, and to another one only if it fits
 * that nearly as well; a step takes its best report, and later ones no more.
 */
final class Reports {

    /** A clause tells of a step from here on that it took place. */
    private static final double DONE = 1.3;
    /** What was called off took place only by better words. */
    private static final double DONE_ALL_THE_SAME = 3.3;
    /** What the same article says beside it may be said in fewer words. */
    private static final double HERE = 1;

    private static final double NAMED = 0.7;
    private static final double ON_THE_DAY = 0;
    private static final double NEARLY = 0.7;

    private static final double OTHER_THINGS = 0.6;

    private final Sameness sameness;
    private final Days days;

    private record Pair(Draft draft, Deed report, double weight) {}

    Reports(Sameness sameness, Days days) {
        this.sameness = sameness;
        this.days = days;
    }

    void tell(List<Draft> drafts, List<Deed> reports) {
        List<Pair> pairs = new ArrayList<>();
        for (Deed report : reports) {
            List<Pair> fitting = drafts.stream()
                    .filter(draft -> canTell(draft, report))
                    .map(draft -> new Pair(draft, report, weight(draft, report)))
                    .filter(pair -> pair.weight() >= enough(pair.draft()))
                    .toList();
            double best = fitting.stream().mapToDouble(Pair::weight).max().orElse(0);
            fitting.stream().filter(pair -> pair.weight() > best - NEARLY).forEach(pairs::add);
        }
        pairs.sort(Comparator.comparingDouble(Pair::weight).reversed());
        pairs.forEach(pair -> close(pair.draft(), pair));
    }

    private static double enough(Draft draft) {
        return draft.fate() == Fate.CANCELLED || draft.fate() == Fate.OVERDUE ? DONE_ALL_THE_SAME : DONE;
    }

    /** What stands afterwards falls away, unless it says in better words that it was not done. */
    private static void close(Draft draft, Pair pair) {
        if (draft.told().stream().anyMatch(told -> told.fate() == Fate.DONE)) {
            return;
        }
        int article = pair.report().place().article();
        boolean denied = draft.told().stream()
                .filter(told -> told.deed().place().article() >= article)
                .anyMatch(told -> told.deed().place().article() == article
                        ? told.weight() >= pair.weight() - HERE
                        : told.fate() != Fate.MOVED && told.weight() >= pair.weight());
        if (!denied) {
            draft.told().removeIf(told -> told.deed().place().article() >= article);
            draft.tell(new Draft.Told(Fate.DONE, pair.report().with(Optional.empty()), pair.weight()));
        }
    }

    double weight(Draft draft, Deed report) {
        Signs found = sameness.most(draft.deeds(), report);
        double signs = found.sum();
        boolean meets = Days.meeting(draft.due(report.place().article()), report.named()) > 0;
        boolean vague = report.place().aside() || found.kind() <= 0;
        boolean off = draft.fate() == Fate.CANCELLED
                && !Sameness.isSameDeed(draft.announced().get(0), report);
        if (signs == 0 || off || vague && !meets) {
            return 0;
        }
        boolean other = draft.announced().stream().allMatch(own -> sameness.isOfOtherThings(own, report));
        Optional<Window> due = draft.due(report.place().article());
        double day = days.ofReport(due, report);
        return signs + day - (other ? OTHER_THINGS : 0) + (day >= NAMED ? ON_THE_DAY : 0);
    }

    /** Whether the times allow it: nothing is done before its window. */
    private boolean canTell(Draft draft, Deed report) {
        if (!Gathering.isAfter(draft, report)) {
            return false;
        }
        return draft.due(report.place().article())
                .flatMap(Window::from)
                .map(from -> !days.isBefore(report, from) && !Days.isEarlier(report, from))
                .orElse(true);
    }
}
