package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.text.Span;

/** Makes facts of clauses that tell the same. */
final class Facts {

    /** Shorter tellings, on average, are scraps of clauses. */
    private static final double TOKENS_MIN = 4.5;
    /** So much of the longer of two passages must be in the other for them to be one telling. */
    private static final double COMMON_MIN = 0.6;

    private final RootFinder roots;

    Facts(RootFinder roots) {
        this.roots = roots;
    }

    /** Those with most articles first, then in order of place. */
    List<ReportedFact> of(List<List<Clause>> groups) {
        List<List<Clause>> kept = new ArrayList<>();
        groups.stream()
                .filter(group -> articles(group) > 1 && tells(group))
                .sorted(Comparator.comparing((List<Clause> group) -> -length(group))
                        .thenComparing(group -> group.get(0).number()))
                .forEach(group -> add(group, kept));
        return kept.stream()
                .sorted(Comparator.comparing((List<Clause> group) -> -articles(group))
                        .thenComparing(group -> group.get(0).number()))
                .map(this::fact)
                .toList();
    }

    /** "Packed with explosives" alone tells nothing. */
    private static boolean tells(List<Clause> group) {
        return group.stream()
                        .mapToInt(clause -> clause.tokens().size())
                        .average()
                        .orElse(0)
                >= TOKENS_MIN;
    }

    /** Two groups that have a telling in common are one fact; one that another holds whole is none of its own. */
    private static void add(List<Clause> group, List<List<Clause>> kept) {
        if (kept.stream().anyMatch(larger -> isWithin(group, larger))) {
            return;
        }
        List<Clause> joined = new ArrayList<>(group);
        for (List<Clause> other : List.copyOf(kept)) {
            if (sharesATelling(group, other)) {
                kept.remove(other);
                joined.addAll(other);
            }
        }
        joined.sort(Comparator.comparingInt(Clause::number));
        kept.add(joined);
    }

    private static boolean sharesATelling(List<Clause> group, List<Clause> other) {
        return group.stream().anyMatch(one -> other.stream().anyMatch(clause -> isMostly(one, clause)));
    }

    /** Whether two passages have most of their words in common. */
    private static boolean isMostly(Clause one, Clause other) {
        Span here = one.place().span();
        Span there = other.place().span();
        int common = Math.min(here.end(), there.end()) - Math.max(here.begin(), there.begin());
        return one.place().id().equals(other.place().id())
                && common >= COMMON_MIN * Math.max(here.length(), there.length());
    }

    private static long articles(List<Clause> group) {
        return group.stream().map(clause -> clause.place().article()).distinct().count();
    }

    private static int length(List<Clause> group) {
        return group.stream().mapToInt(clause -> clause.place().span().length()).sum();
    }

    private static boolean isWithin(List<Clause> group, List<Clause> larger) {
        return group.stream().allMatch(clause -> larger.stream().anyMatch(other -> isWithin(clause, other)));
    }

    private static boolean isWithin(Clause clause, Clause other) {
        return clause.place().id().equals(other.place().id())
                && other.place().span().contains(clause.place().span());
    }

    private ReportedFact fact(List<Clause> group) {
        List<Telling> tellings = new ArrayList<>();
        for (Clause clause : group) {
            boolean held = group.stream()
                    .anyMatch(other -> !other.equals(clause)
                            && isWithin(clause, other)
                            && !(isWithin(other, clause) && other.number() > clause.number()));
            if (!held) {
                tellings.add(clause.telling());
            }
        }
        return new ReportedFact(tellings, roots.roots(tellings));
    }
}
