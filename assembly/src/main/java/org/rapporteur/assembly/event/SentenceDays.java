package org.rapporteur.assembly.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** The day that a mention's sentence tells of its event, where no time expression hangs on its word. */
final class SentenceDays {

    private static final Set<Relation> WHEN =
            EnumSet.of(Relation.ACL_RELCL, Relation.ADVCL_RELCL, Relation.ADVCL, Relation.ACL);
    private static final Set<Relation> MARK = EnumSet.of(Relation.MARK);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Pattern DATELINE = Pattern.compile("\\s*\\([^)]{2,40}\\)\\s*[-–—]");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("\\b[Tt]he ([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)\\b(?! [a-z])");

    private final TimedClause clause;

    SentenceDays(TimedClause clause) {
        this.clause = clause;
    }

    /** "Sept 12" in "HALDEN, Sept 12 (Wire) - A newspaper published", which is no day of what it published. */
    boolean isDateline(Timex time) {
        int begin = time.span().end();
        int end = clause.mention().trigger().begin();
        return begin < end
                && DATELINE.matcher(clause.article().text().characters().substring(begin, end))
                        .lookingAt();
    }

    /** The one day that the sentence tells behind its dateline. */
    Optional<Timex> behind(Timex dateline) {
        List<Timex> days = clause.timexes().stream()
                .filter(time -> time.span().begin() > dateline.span().end())
                .filter(time -> time.window().filter(When::isShort).isPresent())
                .filter(time -> clause.verbAbove(time.span())
                        .equals(clause.verbAbove(clause.mention().trigger())))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** The day of "is due on Sunday", of what is the subject there. */
    Optional<Timex> ofPredicate() {
        if (clause.trigger().isEmpty()
                || !clause.tree().isRelated(clause.trigger().getAsInt(), SUBJECT)) {
            return Optional.empty();
        }
        SentenceTree tree = clause.tree();
        int predicate = tree.head(clause.trigger().getAsInt());
        return tree.part(predicate) == PartOfSpeech.VERB
                ? Optional.empty()
                : clause.timexes().stream()
                        .filter(time -> isAt(tree, time, predicate))
                        .findFirst();
    }

    private boolean isAt(SentenceTree tree, Timex time, int predicate) {
        OptionalInt head = clause.head(time.span());
        return head.isPresent()
                && tree.holds(head.getAsInt())
                && (head.getAsInt() == predicate || tree.head(head.getAsInt()) == predicate);
    }

    /** "2014" in "goes back to 2014, when Kestria annexed the valley". */
    Optional<Timex> ofWhen() {
        if (clause.trigger().isEmpty()
                || !clause.tree().isRelated(clause.trigger().getAsInt(), WHEN)) {
            return Optional.empty();
        }
        Span above = clause.spanOf(clause.tree().head(clause.trigger().getAsInt()));
        return clause.timexes().stream()
                .filter(time -> time.span().contains(above))
                .findFirst();
    }

    /** The day of "on Saturday, four days after shells struck". */
    Optional<Window> before() {
        if (clause.trigger().isEmpty()) {
            return Optional.empty();
        }
        SentenceTree tree = clause.tree();
        int verb = clause.trigger().getAsInt();
        List<Window> days = days().stream()
                .filter(day -> !isDateline(day))
                .map(Timex::window)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return tree.children(verb, MARK).stream()
                .filter(mark -> tree.form(mark).equalsIgnoreCase("after"))
                .flatMap(mark -> clause.durations().stream()
                        .filter(time ->
                                time.span().end() + 1 == clause.spanOf(mark).begin()))
                .flatMap(time -> TimedClause.length(time).stream())
                .filter(by -> days.size() == 1)
                .flatMap(by -> TimedClause.minus(days.get(0), by).stream())
                .findFirst();
    }

    private List<Timex> days() {
        return clause.timexes().stream()
                .filter(time -> time.window().filter(When::isShort).isPresent())
                .toList();
    }

    /** The one day that the sentence tells; of a verb without one the day of the clause.article(), for that tells news. */
    Optional<Window> hint(List<Window> told) {
        if (!told.isEmpty() || clause.trigger().isEmpty()) {
            return Optional.empty();
        }
        List<Window> days = clause.timexes().stream()
                .filter(this::isOfItsClause)
                .map(Timex::window)
                .flatMap(Optional::stream)
                .filter(When::isShort)
                .distinct()
                .toList();
        Optional<Window> ofMonth = dayOfMonth();
        if (days.isEmpty() && ofMonth.isPresent()) {
            return ofMonth;
        }
        boolean news = clause.mention().standing().equals(Standing.HAPPENED)
                && clause.tree().part(clause.trigger().getAsInt()) == PartOfSpeech.VERB;
        return days.size() == 1
                ? Optional.of(days.get(0))
                : days.isEmpty() && news
                        ? Occurrences.published(clause.article()).map(Window::ofDay)
                        : Optional.empty();
    }

    /** Not "today" in "we met in Halden, and today we go on". */
    private boolean isOfItsClause(Timex time) {
        OptionalInt verb = clause.verbAbove(time.span());
        return verb.isPresent()
                && (clause.tree().isBelow(clause.trigger().getAsInt(), verb.getAsInt())
                        || clause.tree()
                                .isBelow(verb.getAsInt(), clause.trigger().getAsInt()));
    }

    /** "The 18th": of this month or the next. */
    private Optional<Window> dayOfMonth() {
        Optional<LocalDate> published = Occurrences.published(clause.article());
        Matcher day = DAY_OF_MONTH.matcher(clause.sentence());
        if (published.isEmpty() || !day.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(day.group(1));
        LocalDate first = published.get().withDayOfMonth(1);
        return Stream.of(first, first.plusMonths(1))
                .filter(month -> number <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(number))
                .filter(date -> !date.isBefore(published.get()))
                .findFirst()
                .map(Window::ofDay);
    }
}
