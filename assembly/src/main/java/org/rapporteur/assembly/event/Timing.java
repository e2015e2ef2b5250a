package org.rapporteur.assembly.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.assembly.event.JoiningWords.Use;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;

/** When one mention puts its event, with what its clause says of putting it on another day. */
final class Timing {

    private static final Set<Relation> SHIFTED = EnumSet.of(Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL);
    private static final Set<Relation> WITHIN = EnumSet.of(Relation.NMOD, Relation.COMPOUND);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<String> WHITHER = Set.of("to", "until", "till", "from", "for");
    private static final Set<String> TO = Set.of("to", "until", "till");
    private static final Set<String> BY = Set.of("by");
    private static final Set<Relation> WHEN =
            EnumSet.of(Relation.ACL_RELCL, Relation.ADVCL_RELCL, Relation.ADVCL, Relation.ACL);
    private static final Set<Relation> MARK = EnumSet.of(Relation.MARK);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Pattern DATELINE = Pattern.compile("\\s*\\([^)]{2,40}\\)\\s*[-–—]");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("\\b[Tt]he ([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)\\b(?! [a-z])");
    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Map<String, Duration> WEEKS = Map.of(
            "P1D", Duration.ofDays(1),
            "P2D", Duration.ofDays(2),
            "P3D", Duration.ofDays(3),
            "P4D", Duration.ofDays(4),
            "P5D", Duration.ofDays(5),
            "P6D", Duration.ofDays(6),
            "P1W", Duration.ofDays(7),
            "P2W", Duration.ofDays(14));
    /** Talks of which an article tells may go on for another day. */
    private static final int TALKS_DAYS = 3;

    private static final int STEPS_MAX = 3;

    private final Material material;
    private final Article article;
    private final EventMention mention;
    private final JoiningWords words;
    private final Optional<Grammar> grammar;
    private final OptionalInt trigger;
    /** The verb that puts it on another day. */
    private final OptionalInt mover;

    Timing(Material material, Article article, EventMention mention, JoiningWords words) {
        this.material = material;
        this.article = article;
        this.mention = mention;
        this.words = words;
        this.grammar = material.wordingOf(article.id()).grammar();
        this.trigger = grammar.isEmpty() ? OptionalInt.empty() : new HeadFinder(grammar.get()).head(mention.trigger());
        this.mover = trigger.isEmpty() ? OptionalInt.empty() : mover(tree(), trigger.getAsInt());
    }

    private SentenceTree tree() {
        return grammar.orElseThrow().treeOf(trigger.orElseThrow());
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
        return mover.isPresent()
                && Occurrences.isSubject(
                        tree(), mover.getAsInt(), new HeadFinder(grammar.orElseThrow()).head(participant));
    }

    /**
     * When it is.
     *
     * @param counted whether it is one of several by its number: "the second round" without a day may be yet to come
     */
    When when(boolean counted) {
        List<Window> told = new ArrayList<>();
        mention.time()
                .filter(time -> (mover.isEmpty() || hangsOnMover(time)) && !isDateline(time))
                .or(() -> mention.time().filter(this::isDateline).flatMap(this::behind))
                .or(this::ofPredicate)
                .or(this::ofWhen)
                .flatMap(Timex::window)
                .or(this::before)
                .ifPresent(told::add);
        if (mover.isPresent()) {
            addMoved(told);
        }
        Optional<LocalDate> published = Occurrences.published(article);
        boolean past = told.stream()
                .allMatch(window -> published.isEmpty()
                        || window.firstDay()
                                .filter(day -> day.isAfter(published.get()))
                                .isEmpty());
        boolean happened = switch (mention.standing().status()) {
            case HAPPENED, ALLEGED -> true;
            case PLANNED, POSSIBLE, CONDITIONAL, DENIED -> false;
        };
        boolean firm = happened && past && mover.isEmpty();
        return new When(
                told,
                hint(told),
                counted && told.isEmpty() ? Optional.empty() : allowed(published, firm),
                published,
                firm,
                mover.isPresent());
    }

    /** The days from which and to which it is put. */
    private void addMoved(List<Window> told) {
        inSentence().stream()
                .filter(this::hangsOnMover)
                .map(Timex::window)
                .flatMap(Optional::stream)
                .filter(When::isShort)
                .filter(window -> !told.contains(window))
                .forEach(told::add);
        inSentence().stream()
                .filter(this::hangsOnMover)
                .flatMap(time -> weekLater(time).stream())
                .forEach(told::add);
        shifted(told).filter(window -> !told.contains(window)).ifPresent(told::add);
    }

    /** "Sept 12" in "HALDEN, Sept 12 (Wire) - A newspaper published", which is no day of what it published. */
    private boolean isDateline(Timex time) {
        int begin = time.span().end();
        int end = mention.trigger().begin();
        return begin < end
                && DATELINE.matcher(article.text().characters().substring(begin, end))
                        .lookingAt();
    }

    /** The day of "on Saturday, four days after shells struck". */
    private Optional<Window> before() {
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        SentenceTree tree = tree();
        int verb = trigger.getAsInt();
        List<Window> days = days().stream()
                .filter(day -> !isDateline(day))
                .map(Timex::window)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return tree.children(verb, MARK).stream()
                .filter(mark -> tree.form(mark).equalsIgnoreCase("after"))
                .flatMap(mark -> material.timexesIn(article.id()).stream()
                        .filter(time -> time.type() == TimexType.DURATION)
                        .filter(time -> time.span().end() + 1 == spanOf(mark).begin()))
                .map(time -> WEEKS.get(time.value()))
                .filter(Objects::nonNull)
                .filter(by -> days.size() == 1)
                .flatMap(by -> minus(days.get(0), by).stream())
                .findFirst();
    }

    private Span spanOf(int token) {
        return material.wordingOf(article.id()).tokens().get(token).span();
    }

    private List<Timex> days() {
        return inSentence().stream()
                .filter(time -> time.window().filter(When::isShort).isPresent())
                .toList();
    }

    private static Optional<Window> minus(Window window, Duration by) {
        return window.from()
                .flatMap(from -> window.until().map(until -> Window.between(from.minus(by), until.minus(by))));
    }

    /** The one day that the sentence tells behind its dateline. */
    private Optional<Timex> behind(Timex dateline) {
        List<Timex> days = inSentence().stream()
                .filter(time -> time.span().begin() > dateline.span().end())
                .filter(time -> time.window().filter(When::isShort).isPresent())
                .filter(time -> verbAbove(time.span()).equals(verbAbove(mention.trigger())))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** The verb that words stand with. */
    private OptionalInt verbAbove(Span words) {
        OptionalInt head = new HeadFinder(grammar.orElseThrow()).head(words);
        if (head.isEmpty() || !tree().holds(head.getAsInt())) {
            return OptionalInt.empty();
        }
        int at = head.getAsInt();
        while (at != tree().root() && tree().part(at) != PartOfSpeech.VERB) {
            at = tree().head(at);
        }
        return OptionalInt.of(at);
    }

    /** "2014" in "goes back to 2014, when Kestria annexed the valley". */
    private Optional<Timex> ofWhen() {
        if (trigger.isEmpty() || !tree().isRelated(trigger.getAsInt(), WHEN)) {
            return Optional.empty();
        }
        Span above = spanOf(tree().head(trigger.getAsInt()));
        return inSentence().stream().filter(time -> time.span().contains(above)).findFirst();
    }

    /** The day of "is due on Sunday", of what is the subject there. */
    private Optional<Timex> ofPredicate() {
        if (trigger.isEmpty() || !tree().isRelated(trigger.getAsInt(), SUBJECT)) {
            return Optional.empty();
        }
        SentenceTree tree = tree();
        int predicate = tree.head(trigger.getAsInt());
        return tree.part(predicate) == PartOfSpeech.VERB
                ? Optional.empty()
                : inSentence().stream()
                        .filter(time -> isAt(tree, time, predicate))
                        .findFirst();
    }

    private boolean isAt(SentenceTree tree, Timex time, int predicate) {
        OptionalInt head = new HeadFinder(grammar.orElseThrow()).head(time.span());
        return head.isPresent()
                && tree.holds(head.getAsInt())
                && (head.getAsInt() == predicate || tree.head(head.getAsInt()) == predicate);
    }

    /** "Saturday" in "had planned for Saturday was cancelled" may look back and be the next. */
    private Optional<Window> weekLater(Timex weekday) {
        return Optional.of(weekday)
                .filter(time ->
                        WEEKDAY.matcher(article.text().slice(time.span())).matches())
                .flatMap(Timex::window)
                .filter(window -> Occurrences.published(article)
                        .filter(day -> window.lastDay().filter(day::isAfter).isPresent())
                        .isPresent())
                .flatMap(window -> minus(window, WEEK.negated()));
    }

    /** The old day of "postponed by a week, to Sept. 29", the new one of "due on Wednesday slipped by a day". */
    private Optional<Window> shifted(List<Window> told) {
        Optional<Duration> by = material.timexesIn(article.id()).stream()
                .filter(time -> time.type() == TimexType.DURATION && hangsOnMover(time, BY))
                .map(time -> WEEKS.get(time.value()))
                .filter(Objects::nonNull)
                .findFirst();
        boolean tellsNew = inSentence().stream().anyMatch(time -> hangsOnMover(time, TO));
        return told.size() == 1
                ? by.flatMap(shift -> minus(told.get(0), tellsNew ? shift : shift.negated()))
                : Optional.empty();
    }

    /** The one day that the sentence tells; of a verb without one the day of the article, for that tells news. */
    private Optional<Window> hint(List<Window> told) {
        if (!told.isEmpty() || trigger.isEmpty()) {
            return Optional.empty();
        }
        List<Window> days = inSentence().stream()
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
        boolean news =
                mention.standing().equals(Standing.HAPPENED) && tree().part(trigger.getAsInt()) == PartOfSpeech.VERB;
        return days.size() == 1
                ? Optional.of(days.get(0))
                : days.isEmpty() && news ? Occurrences.published(article).map(Window::ofDay) : Optional.empty();
    }

    /** Not "today" in "we met in Halden, and today we go on". */
    private boolean isOfItsClause(Timex time) {
        OptionalInt verb = verbAbove(time.span());
        return verb.isPresent()
                && (tree().isBelow(trigger.getAsInt(), verb.getAsInt())
                        || tree().isBelow(verb.getAsInt(), trigger.getAsInt()));
    }

    /** "The 18th": of this month or the next. */
    private Optional<Window> dayOfMonth() {
        Optional<LocalDate> published = Occurrences.published(article);
        Span sentence = material.wordingOf(article.id()).tokens().spanOf(tree().first(), tree().end());
        Matcher day = DAY_OF_MONTH.matcher(article.text().slice(sentence));
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

    private Optional<Window> allowed(Optional<LocalDate> published, boolean firm) {
        if (published.isEmpty() || mover.isPresent()) {
            return Optional.empty();
        }
        if (firm) {
            int days = mention.kind() == EventKind.TALKS ? TALKS_DAYS : 1;
            return Optional.of(Window.before(published.get().plusDays(days).atStartOfDay()));
        }
        return mention.standing().status() == EventStatus.PLANNED
                ? Optional.of(Window.since(published.get().atStartOfDay()))
                : Optional.empty();
    }

    private List<Timex> inSentence() {
        Span sentence = material.wordingOf(article.id()).tokens().spanOf(tree().first(), tree().end());
        return material.timexesIn(article.id()).stream()
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .filter(time -> sentence.contains(time.span()))
                .toList();
    }

    /** "To" in "moved to Friday", and no "on" in "called off on Friday". */
    private static boolean isBehind(SentenceTree tree, int day, Set<String> prepositions) {
        return tree.children(day, CASE).stream()
                .anyMatch(word -> prepositions.contains(tree.form(word).toLowerCase(Locale.ROOT)));
    }

    /** "To Friday" and "planned for Thursday", but not what is said of a second thing that is moved. */
    private boolean hangsOnMover(Timex time) {
        return hangsOnMover(time, WHITHER);
    }

    private boolean hangsOnMover(Timex time, Set<String> prepositions) {
        OptionalInt head = new HeadFinder(grammar.orElseThrow()).head(time.span());
        SentenceTree tree = tree();
        if (head.isEmpty() || !tree.holds(head.getAsInt())) {
            return false;
        }
        int at = head.getAsInt();
        while (at != tree.root()) {
            at = tree.head(at);
            if (at == trigger.getAsInt()) {
                return true;
            }
            if (tree.part(at) == PartOfSpeech.VERB) {
                boolean planned = tree.head(at) == trigger.getAsInt() && tree.isRelated(at, DESCRIBING);
                return planned || at == mover.getAsInt() && isBehind(tree, head.getAsInt(), prepositions);
            }
        }
        return false;
    }
}
