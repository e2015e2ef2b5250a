package org.rapporteur.assembly.copy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.SharedText;

/** Whether what two articles share makes one a copy of the other, and how much of it. */
final class Comparison {

    /** So many words outside of quotations make a copy; fewer are a rubric that both have, or a phrase. */
    private static final int TOLD_MIN = 25;

    /** Of the shorter article; what is less is a rubric at its foot. */
    private static final double SHARE_MIN = 0.1;

    /** Of one outlet's two articles: rubrics and forms between the paragraphs are the same in all. */
    private static final double SHARE_MIN_OF_ONE_OUTLET = 0.3;

    private static final double SHARE_OF_WHOLE = 0.8;

    /** So many small words in one run nobody hits upon by himself, if he writes of the same in the same days. */
    private static final int PLAIN_MIN = 9;

    private static final int SAME_DAYS = 3;

    /** Later, shorter runs are what is always said of the matter. */
    private static final int PLAIN_MIN_LATER = 12;

    private static final int DAYS_MAX = 30;

    /** So many capitalised words outside of what they share show that two articles are about the same. */
    private static final int NAMES_MIN = 2;

    /** An outlet's own list of other stories has some of them too. */
    private static final int NAMES_MIN_OF_ONE_OUTLET = 4;

    private final Known first;
    private final Known second;
    private final List<Run> runs;

    /** @param shingles of the second */
    Comparison(Known first, Known second, Shingles shingles) {
        this.first = first;
        this.second = second;
        this.runs = new SharedRuns(first.words(), second.words(), shingles).all();
    }

    /** In the order of the first. */
    List<SharedText> shared() {
        return runs.stream()
                .map(run -> new SharedText(
                        first.words().span(run.first(), run.firstEnd()),
                        second.words().span(run.second(), run.secondEnd()),
                        run.same(),
                        run.isQuoted()))
                .toList();
    }

    /** Empty if they share quotations, rubrics and phrases alone. */
    Optional<Copy.Extent> extent() {
        int shorter = Math.max(1, Math.min(first.words().size(), second.words().size()));
        int told =
                runs.stream().filter(run -> !run.isQuoted()).mapToInt(Run::told).sum();
        int all = runs.stream().mapToInt(Run::same).sum();
        if (told > 0 && all >= SHARE_OF_WHOLE * shorter) {
            return Optional.of(Copy.Extent.WHOLE);
        }
        double least = first.isOfTheOutletOf(second) ? SHARE_MIN_OF_ONE_OUTLET : SHARE_MIN;
        boolean isMuch = told >= TOLD_MIN && told >= least * shorter;
        return isMuch || hasCopiedSentence() && isOfTheSame() ? Optional.of(Copy.Extent.PART) : Optional.empty();
    }

    private boolean hasCopiedSentence() {
        long days = daysApart();
        int least = days <= SAME_DAYS ? PLAIN_MIN : PLAIN_MIN_LATER;
        return days <= DAYS_MAX && runs.stream().mapToInt(Run::plain).max().orElse(0) >= least;
    }

    private boolean isOfTheSame() {
        int least = first.isOfTheOutletOf(second) ? NAMES_MIN_OF_ONE_OUTLET : NAMES_MIN;
        return first.names().inCommon(second.names(), runs) >= least;
    }

    /** None where one of the days is not known. */
    private long daysApart() {
        Optional<PublicationTime> one = first.article().imprint().published();
        Optional<PublicationTime> other = second.article().imprint().published();
        return one.isEmpty() || other.isEmpty()
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(one.get().date(), other.get().date()));
    }
}
