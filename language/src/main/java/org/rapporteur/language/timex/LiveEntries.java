package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.language.token.Paragraph;

/**
 * The entries of a live page, each with a time of the clock at its head: "14:35", "9.40 a.m. GMT - Solen arrives". Mostly
 * the latest stands first; where the clock then goes forward from one entry to the next, that one is of the day before.
 */
final class LiveEntries {

    private static final int ENTRIES_MIN = 2;
    private static final String CLOCK = "clock";
    private static final Set<String> SIGNS = Set.of("*", "**", "***", "#", "##", "###", "_", "-", "•", "[", "(", "|");

    private record Head(Item item, int minutes, Span words) {}

    private final TimeText text;
    private final Chart chart;

    LiveEntries(TimeText text, Chart chart) {
        this.text = text;
        this.chart = chart;
    }

    /**
     * The entries, each told on its day; none if this is no live page.
     *
     * @param first the day of the page's first entry in time, where they go forward
     * @param last that of the last one, where the latest stands first
     */
    List<ToldOn> find(Optional<LocalDate> first, Optional<LocalDate> last) {
        List<Head> heads = heads();
        if (heads.size() < ENTRIES_MIN || first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        boolean backward = goesBackward(heads);
        LocalDate day = backward ? last.get() : first.get();
        List<ToldOn> entries = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            if (i > 0 && backward && head.minutes() > heads.get(i - 1).minutes()) {
                day = day.minusDays(1);
            } else if (i > 0 && !backward && head.minutes() < heads.get(i - 1).minutes()) {
                day = day.plusDays(1);
            }
            int end = i + 1 < heads.size()
                    ? heads.get(i + 1).words().begin()
                    : text.tokens().source().length();
            Anchor anchor = new Anchor(AnchorKind.ENTRY, Optional.of(head.words()));
            entries.add(new ToldOn(new Span(head.words().end(), end), day, anchor));
            entries.add(new ToldOn(head.words(), day, Anchor.PUBLICATION));
        }
        return entries;
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        for (Paragraph paragraph : text.tokens().paragraphs()) {
            int at = text.placeOf(paragraph.firstToken());
            int end = text.placeOf(paragraph.endToken() - 1) + 1;
            while (at < end && SIGNS.contains(text.word(at).small())) {
                at++;
            }
            chart.longest(at).filter(item -> isHead(item, end)).ifPresent(item -> heads.add(head(item)));
        }
        return heads;
    }

    private Head head(Item item) {
        return new Head(item, Clocks.minutes(item.slots()), text.span(item.begin(), item.end()));
    }

    /** A time of the clock alone, and behind it a mark, the end of the line, or a new sentence. */
    private boolean isHead(Item item, int end) {
        if (!item.rule().sort().equals(CLOCK) || !item.slots().items().isEmpty()) {
            return false;
        }
        if (item.end() == end) {
            return true;
        }
        TimeWord next = text.word(item.end());
        return next.isCapital() || !Character.isLetterOrDigit(next.form().charAt(0));
    }

    private static boolean goesBackward(List<Head> heads) {
        int backward = 0;
        for (int i = 1; i < heads.size(); i++) {
            backward += Integer.signum(heads.get(i - 1).minutes() - heads.get(i).minutes());
        }
        return backward >= 0;
    }
}
