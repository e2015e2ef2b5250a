package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Window;

/** Reckons the expressions of an article one after another, as each may hang on those before it. */
final class Reckoning {

    /** The sort of rules whose expressions say which quarter is told of. */
    private static final String QUARTER = "quarter";

    private static final int PARAGRAPHS_BACK_MAX = 2;
    private static final int TOLD_MIN = 3;
    private static final int LONG_AGO_DAYS = 400;

    private final TimeText text;
    private final Tenses tenses;
    private final Optional<LocalDate> published;

    Reckoning(TimeText text, Tenses tenses, Optional<LocalDate> published) {
        this.text = text;
        this.tenses = tenses;
        this.published = published;
    }

    /**
     * Reckons them.
     *
     * @param ofOtherTimes whether the article tells of times long over, so that a month without a year is the next
     *     one of the story
     * @param told words that were said on another day than that of publication; of several the last holds
     */
    List<Reckoned> reckon(List<Item> items, boolean ofOtherTimes, List<ToldOn> told) {
        List<Reckoned> found = new ArrayList<>();
        Optional<Earlier> earlier = Optional.empty();
        Optional<CalendarUnit> quarter = Optional.empty();
        for (Item item : items) {
            Span span = text.span(item.begin(), item.end());
            Optional<ToldOn> said =
                    told.stream().filter(words -> words.words().contains(span)).reduce((before, after) -> after);
            Optional<Earlier> near = earlier.filter(before -> ofOtherTimes || isNear(before, item, said));
            boolean beside = near.filter(
                            before -> text.sentenceBegin(before.place()) == text.sentenceBegin(item.begin()))
                    .isPresent();
            Setting setting = new Setting(
                    said.map(ToldOn::day).or(() -> published),
                    said.map(ToldOn::anchor).orElse(Anchor.PUBLICATION),
                    tenses.of(text, item),
                    near,
                    beside,
                    ofOtherTimes,
                    quarter);
            Optional<Meaning> meaning = TimexRule.reckon(item, setting);
            if (meaning.isPresent()) {
                found.add(new Reckoned(item, span, meaning.get(), setting.today()));
                Optional<CalendarUnit> unit = meaning.get()
                        .unit()
                        .filter(known -> !ofOtherTimes || meaning.get().anchor().kind() != AnchorKind.PUBLICATION);
                earlier = unit.filter(known -> !isToday(known, setting))
                        .map(known -> new Earlier(span, item.begin(), known))
                        .or(() -> near);
                quarter =
                        unit.filter(known -> item.rule().sort().equals(QUARTER)).or(setting::quarter);
            }
        }
        return found;
    }

    /** What is told of the day of telling begins no story: "the day before" is not the one before "today". */
    private static boolean isToday(CalendarUnit unit, Setting setting) {
        return unit.granularity() == Granularity.DAY && setting.today().equals(Optional.of(unit.begin()));
    }

    /** In one entry of a live page, and not far from each other. */
    private boolean isNear(Earlier before, Item item, Optional<ToldOn> said) {
        boolean here = said.filter(words -> words.anchor().kind() == AnchorKind.ENTRY)
                .map(words -> words.words().contains(before.span()))
                .orElse(true);
        return here && text.paragraph(item.begin()) - text.paragraph(before.place()) <= PARAGRAPHS_BACK_MAX;
    }

    /** Whether most of what has a place on the calendar is told with its year, and long over when it is told. */
    boolean isOfOtherTimes(List<Reckoned> found) {
        if (published.isEmpty()) {
            return false;
        }
        LocalDate longAgo = published.get().minusDays(LONG_AGO_DAYS);
        long told = found.stream()
                .map(Reckoned::meaning)
                .filter(meaning -> meaning.anchor().kind() == AnchorKind.NONE)
                .filter(meaning -> meaning.window()
                        .flatMap(Window::lastDay)
                        .filter(longAgo::isAfter)
                        .isPresent())
                .count();
        long deictic = found.stream()
                .filter(reckoned -> reckoned.meaning().anchor().kind() == AnchorKind.PUBLICATION)
                .filter(reckoned -> reckoned.meaning().granularity().compareTo(Granularity.WEEK) <= 0)
                .filter(reckoned -> !hasMonth(reckoned.item()))
                .count();
        return told >= TOLD_MIN && told > 2 * deictic;
    }

    private static boolean hasMonth(Item item) {
        return item.slots().has("month") || item.slots().items().stream().anyMatch(Reckoning::hasMonth);
    }
}
