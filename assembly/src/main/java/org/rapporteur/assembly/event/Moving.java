package org.rapporteur.assembly.event;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.assembly.event.JoiningWords.Use;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** What the clause of a mention says of putting its event on another day: the verb, and the days from which and to which. */
final class Moving {

    private static final Set<Relation> SHIFTED = EnumSet.of(Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL);
    private static final Set<Relation> WITHIN = EnumSet.of(Relation.NMOD, Relation.COMPOUND);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<String> WHITHER = Set.of("to", "until", "till", "from", "for");
    private static final Set<String> TO = Set.of("to", "until", "till");
    private static final Set<String> BY = Set.of("by");
    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int STEPS_MAX = 3;

    private final TimedClause clause;
    private final JoiningWords words;
    /** The verb that puts it on another day. */
    private final OptionalInt mover;

    Moving(TimedClause clause, JoiningWords words) {
        this.clause = clause;
        this.words = words;
        this.mover = clause.trigger().isEmpty()
                ? OptionalInt.empty()
                : mover(clause.tree(), clause.trigger().getAsInt());
    }

    boolean isSaid() {
        return mover.isPresent();
    }

    /** "Put" in "put off the second round of talks", "canceled" in "a trip that she had planned was canceled". */
    private OptionalInt mover(SentenceTree tree, int token) {
        int at = token;
        for (int step = 0; step < STEPS_MAX && tree.isRelated(at, WITHIN); step++) {
            at = tree.head(at);
        }
        int above = tree.head(at);
        if (tree.isRelated(at, SHIFTED) && words.is(Use.MOVED, tree, above)) {
            return OptionalInt.of(above);
        }
        return tree.children(at, DESCRIBING).stream()
                .mapToInt(Integer::intValue)
                .filter(clause -> words.is(Use.MOVED, tree, clause))
                .findFirst();
    }

    /** Whether it is he who puts it off. */
    boolean isMover(Span participant) {
        return mover.isPresent() && Occurrences.isSubject(clause.tree(), mover.getAsInt(), clause.head(participant));
    }

    /** The days from which and to which it is put. */
    void addMoved(List<Window> told) {
        clause.timexes().stream()
                .filter(this::hangsOnMover)
                .map(Timex::window)
                .flatMap(Optional::stream)
                .filter(When::isShort)
                .filter(window -> !told.contains(window))
                .forEach(told::add);
        clause.timexes().stream()
                .filter(this::hangsOnMover)
                .flatMap(time -> weekLater(time).stream())
                .forEach(told::add);
        shifted(told).filter(window -> !told.contains(window)).ifPresent(told::add);
    }

    /** "Saturday" in "had planned for Saturday was cancelled" may look back and be the next. */
    private Optional<Window> weekLater(Timex weekday) {
        return Optional.of(weekday)
                .filter(time -> WEEKDAY.matcher(clause.article().text().slice(time.span()))
                        .matches())
                .flatMap(Timex::window)
                .filter(window -> Occurrences.published(clause.article())
                        .filter(day -> window.lastDay().filter(day::isAfter).isPresent())
                        .isPresent())
                .flatMap(window -> TimedClause.minus(window, WEEK.negated()));
    }

    /** The old day of "postponed by a week, to Sept. 29", the new one of "due on Wednesday slipped by a day". */
    private Optional<Window> shifted(List<Window> told) {
        Optional<Duration> by = clause.durations().stream()
                .filter(time -> hangsOnMover(time, BY))
                .flatMap(time -> TimedClause.length(time).stream())
                .findFirst();
        boolean tellsNew = clause.timexes().stream().anyMatch(time -> hangsOnMover(time, TO));
        return told.size() == 1
                ? by.flatMap(shift -> TimedClause.minus(told.get(0), tellsNew ? shift : shift.negated()))
                : Optional.empty();
    }

    /** "To" in "moved to Friday", and no "on" in "called off on Friday". */
    private static boolean isBehind(SentenceTree tree, int day, Set<String> prepositions) {
        return tree.children(day, CASE).stream()
                .anyMatch(word -> prepositions.contains(tree.form(word).toLowerCase(Locale.ROOT)));
    }

    /** "To Friday" and "planned for Thursday", but not what is said of a second thing that is moved. */
    boolean hangsOnMover(Timex time) {
        return hangsOnMover(time, WHITHER);
    }

    private boolean hangsOnMover(Timex time, Set<String> prepositions) {
        OptionalInt head = clause.head(time.span());
        SentenceTree tree = clause.tree();
        if (head.isEmpty() || !tree.holds(head.getAsInt())) {
            return false;
        }
        int at = head.getAsInt();
        while (at != tree.root()) {
            at = tree.head(at);
            if (at == clause.trigger().getAsInt()) {
                return true;
            }
            if (tree.part(at) == PartOfSpeech.VERB) {
                boolean planned = tree.head(at) == clause.trigger().getAsInt() && tree.isRelated(at, DESCRIBING);
                return planned || at == mover.getAsInt() && isBehind(tree, head.getAsInt(), prepositions);
            }
        }
        return false;
    }
}
