package org.rapporteur.assembly.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;

/** When one mention puts its event, with what its clause says of putting it on another day. */
final class Timing {

    /** Talks of which an article tells may go on for another day. */
    private static final int TALKS_DAYS = 3;

    private final TimedClause clause;
    private final Moving moving;
    private final SentenceDays days;

    Timing(Material material, Article article, EventMention mention, JoiningWords words) {
        this.clause = new TimedClause(material, article, mention);
        this.moving = new Moving(clause, words);
        this.days = new SentenceDays(clause);
    }

    /** Whether it is he who puts it off. */
    boolean isMover(Span participant) {
        return moving.isMover(participant);
    }

    /**
     * When it is.
     *
     * @param counted whether it is one of several by its number: "the second round" without a day may be yet to come
     */
    When when(boolean counted) {
        List<Window> told = new ArrayList<>();
        clause.mention()
                .time()
                .filter(time -> (!moving.isSaid() || moving.hangsOnMover(time)) && !days.isDateline(time))
                .or(() -> clause.mention().time().filter(days::isDateline).flatMap(days::behind))
                .or(days::ofPredicate)
                .or(days::ofWhen)
                .flatMap(Timex::window)
                .or(days::before)
                .ifPresent(told::add);
        if (moving.isSaid()) {
            moving.addMoved(told);
        }
        Optional<LocalDate> published = Occurrences.published(clause.article());
        boolean past = told.stream()
                .allMatch(window -> published.isEmpty()
                        || window.firstDay()
                                .filter(day -> day.isAfter(published.get()))
                                .isEmpty());
        boolean happened = switch (clause.mention().standing().status()) {
            case HAPPENED, ALLEGED -> true;
            case PLANNED, POSSIBLE, CONDITIONAL, DENIED -> false;
        };
        boolean firm = happened && past && !moving.isSaid();
        return new When(
                told,
                days.hint(told),
                counted && told.isEmpty() ? Optional.empty() : allowed(published, firm),
                published,
                firm,
                moving.isSaid());
    }

    private Optional<Window> allowed(Optional<LocalDate> published, boolean firm) {
        if (published.isEmpty() || moving.isSaid()) {
            return Optional.empty();
        }
        if (firm) {
            int until = clause.mention().kind() == EventKind.TALKS ? TALKS_DAYS : 1;
            return Optional.of(Window.before(published.get().plusDays(until).atStartOfDay()));
        }
        return clause.mention().standing().status() == EventStatus.PLANNED
                ? Optional.of(Window.since(published.get().atStartOfDay()))
                : Optional.empty();
    }
}
