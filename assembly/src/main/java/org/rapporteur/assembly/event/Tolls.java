package org.rapporteur.assembly.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.assembly.event.TollReader.Toll;
import org.rapporteur.assembly.event.TollWords.Use;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/**
 * Puts counts of dead and hurt to the happening that harmed them: the one whose clause they stand in. Where that tells neither when
 * nor where, or no clause names one, it is the one that the story tells most of, if the article speaks of that or is of its days.
 */
final class Tolls {

    /** So many days after a happening an article may count without naming it. */
    private static final int DAYS_MAX = 1;
    /** So many tokens after its happening a count may stand. */
    private static final int BEHIND_MAX = 120;
    /** In characters; beyond, only the number is shown. */
    private static final int PASSAGE_MAX = 60;

    private static final Set<EventStatus> TOLD =
            EnumSet.of(EventStatus.HAPPENED, EventStatus.ALLEGED, EventStatus.DENIED);

    private final Material material;
    private final List<List<Occurrence>> events;
    private final TollWords words = TollWords.load();
    private final Map<Integer, List<Counts.Count>> byEvent = new HashMap<>();
    private final Set<Passage> numbers = new HashSet<>();
    /** By article, in reading order. */
    private final Map<Integer, List<Harm>> harms = new HashMap<>();

    /**
     * A mention of what harms.
     *
     * @param event its place among the events
     * @param head the token
     * @param anchored whether the event has a day or a place
     */
    private record Harm(int event, int head, boolean anchored) {}

    private Tolls(Material material, List<List<Occurrence>> events) {
        this.material = material;
        this.events = events;
    }

    static Tolls of(Material material, List<List<Occurrence>> events) {
        Tolls tolls = new Tolls(material, events);
        tolls.gather();
        return tolls;
    }

    /** The counts of those whom an event harmed, in reading order. */
    List<Counts.Count> of(int event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** Whether a number counts those whom some event harmed. */
    boolean isToll(Counts.Count count) {
        return numbers.contains(count.number());
    }

    private void gather() {
        for (int event = 0; event < events.size(); event++) {
            addHarms(event);
        }
        harms.values().forEach(here -> here.sort(Comparator.comparingInt(Harm::head)));
        OptionalInt main = main();
        TollReader reader = new TollReader();
        List<Article> articles = material.articles();
        for (int article = 0; article < articles.size(); article++) {
            for (Toll toll :
                    reader.read(material.wordingOf(articles.get(article).id()))) {
                OptionalInt event = event(article, toll, main);
                if (event.isPresent()) {
                    put(event.getAsInt(), article, toll);
                }
            }
        }
    }

    /** Of those with a day the one that is told most; none if two are told as often. */
    private OptionalInt main() {
        Map<Integer, Long> mentions = harms.values().stream()
                .flatMap(List::stream)
                .filter(harm -> window(harm.event()).filter(Tolls::isDay).isPresent())
                .collect(Collectors.groupingBy(Harm::event, Collectors.counting()));
        long most = mentions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        int[] first = mentions.keySet().stream()
                .filter(event -> mentions.getOrDefault(event, 0L) == most)
                .mapToInt(Integer::intValue)
                .toArray();
        return first.length == 1 ? OptionalInt.of(first[0]) : OptionalInt.empty();
    }

    /** One, or two as of a night. */
    private static boolean isDay(Window window) {
        return window.firstDay().isPresent()
                && window.lastDay().isPresent()
                && !window.lastDay().get().isAfter(window.firstDay().get().plusDays(DAYS_MAX));
    }

    private void addHarms(int event) {
        boolean anchored = window(event).isPresent() || places(event).findAny().isPresent();
        for (Occurrence occurrence : events.get(event)) {
            Optional<Grammar> grammar = material.wordingOf(
                            occurrence.mention().provenance().article())
                    .grammar();
            OptionalInt head = grammar.isEmpty()
                    ? OptionalInt.empty()
                    : new HeadFinder(grammar.get()).head(occurrence.mention().trigger());
            if (head.isPresent() && isHarm(occurrence, grammar.orElseThrow(), head.getAsInt())) {
                harms.computeIfAbsent(occurrence.article(), unseen -> new ArrayList<>())
                        .add(new Harm(event, head.getAsInt(), anchored));
            }
        }
    }

    private boolean isHarm(Occurrence occurrence, Grammar grammar, int head) {
        boolean harm = occurrence.kind() == EventKind.ATTACK || words.has(Use.HARM, grammar.lemma(head));
        return harm && TOLD.contains(occurrence.mention().standing().status());
    }

    private OptionalInt event(int article, Toll toll, OptionalInt main) {
        List<Harm> here = harms.getOrDefault(article, List.of());
        Optional<Harm> own = above(here, article, toll).or(() -> nearest(here, article, toll));
        boolean open = own.filter(Harm::anchored).isEmpty();
        boolean ofMain = main.isPresent()
                && (open
                        ? isOf(main.getAsInt(), article, toll)
                        : isOne(main.getAsInt(), own.orElseThrow().event(), article));
        if (ofMain && !isOfAnotherDay(window(main.getAsInt()), article, toll)) {
            return main;
        }
        return own.filter(harm -> !isOfAnotherDay(window(harm.event()), article, toll))
                .map(harm -> OptionalInt.of(harm.event()))
                .orElse(OptionalInt.empty());
    }

    private Optional<Window> window(int event) {
        return EventWindow.of(events.get(event));
    }

    private Optional<Harm> above(List<Harm> here, int article, Toll toll) {
        SentenceTree tree = tree(article, toll);
        return way(tree, toll.word())
                .boxed()
                .flatMap(at -> here.stream().filter(harm -> harm.head() == at))
                .findFirst();
    }

    /** From a token up to the root. */
    private static IntStream way(SentenceTree tree, int token) {
        return IntStream.concat(
                IntStream.iterate(token, at -> at != tree.root(), tree::head), IntStream.of(tree.root()));
    }

    private Optional<Harm> nearest(List<Harm> here, int article, Toll toll) {
        SentenceTree tree = tree(article, toll);
        return here.stream()
                .filter(harm -> tree.holds(harm.head()))
                .min(Comparator.comparingInt(harm -> Math.abs(harm.head() - toll.word())));
    }

    /** Whether it can count those of an event that its clause does not name: a little behind it, or where nothing else harms. */
    private boolean isOf(int event, int article, Toll toll) {
        List<Harm> before = harms.getOrDefault(article, List.of()).stream()
                .filter(harm ->
                        harm.anchored() && harm.head() < tree(article, toll).end())
                .toList();
        boolean spokenOf = !before.isEmpty()
                && isOne(event, before.get(before.size() - 1).event(), article)
                && toll.word() - before.get(before.size() - 1).head() <= BEHIND_MAX;
        return !isAside(article, toll) && (spokenOf || before.isEmpty() && isOfThoseDays(window(event), article));
    }

    /** In a relative clause: "strikes that killed thirty". */
    private boolean isAside(int article, Toll toll) {
        SentenceTree tree = tree(article, toll);
        return way(tree, toll.word()).anyMatch(at -> tree.relation(at) == Relation.ACL_RELCL);
    }

    /** Whether what an article tells is of one day with an event and not of another place: outlets call a shelling an explosion. */
    private boolean isOne(int event, int told, int article) {
        Optional<Window> window = window(event);
        boolean oneDay = window(told)
                .map(other -> window.filter(other::overlaps).isPresent())
                .orElseGet(() -> isOfThoseDays(window, article));
        boolean apart = places(event).anyMatch(place -> places(told).anyMatch(place::isApartFrom));
        return event == told || oneDay && !apart && !isOfOthers(event, told);
    }

    /** Whether both say whom or what they hit, and it is not the same. */
    private boolean isOfOthers(int event, int other) {
        Set<Object> ones = hit(event);
        Set<Object> others = hit(other);
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    private Set<Object> hit(int event) {
        return events.get(event).stream()
                .map(Occurrence::targets)
                .flatMap(targets -> Stream.concat(targets.entities().stream(), targets.parties().stream()))
                .collect(Collectors.toSet());
    }

    private Stream<Where> places(int event) {
        return events.get(event).stream().flatMap(member -> member.place().stream());
    }

    /** Whether its sentence names a time before the event, or, in passing, any other than its: what is counted since is of it. */
    private boolean isOfAnotherDay(Optional<Window> window, int article, Toll toll) {
        SentenceTree tree = tree(article, toll);
        Span sentence = tree.spanBelow(tree.root());
        boolean aside = isAside(article, toll);
        List<Window> told = material.timexesIn(material.articles().get(article).id()).stream()
                .filter(time -> sentence.contains(time.span()))
                .flatMap(time -> time.window().stream())
                .toList();
        boolean own =
                told.stream().anyMatch(other -> window.filter(other::overlaps).isPresent());
        return aside
                ? told.stream().anyMatch(other -> !window.equals(Optional.of(other)))
                : !own
                        && told.stream()
                                .anyMatch(other ->
                                        window.filter(of -> isBefore(other, of)).isPresent());
    }

    private static boolean isBefore(Window window, Window other) {
        return window.until().isPresent()
                && other.from().isPresent()
                && !window.until().get().isAfter(other.from().get());
    }

    private SentenceTree tree(int article, Toll toll) {
        return material.wordingOf(material.articles().get(article).id())
                .grammar()
                .orElseThrow()
                .treeOf(toll.word());
    }

    private boolean isOfThoseDays(Optional<Window> window, int article) {
        Optional<LocalDate> day = window.flatMap(Window::lastDay);
        Optional<LocalDate> published =
                material.articles().get(article).imprint().published().map(PublicationTime::date);
        return day.isPresent()
                && published.isPresent()
                && !published.get().isBefore(day.get())
                && !published.get().isAfter(day.get().plusDays(DAYS_MAX));
    }

    private void put(int event, int article, Toll toll) {
        Article of = material.articles().get(article);
        Tokens tokens = material.wordingOf(of.id()).tokens();
        Span number = toll.quantity().words();
        Span whole = number.cover(tokens.get(toll.word()).span());
        Optional<Statement> said =
                material.voicesIn(of.id()).statement(toll.quantity().token());
        Telling telling = new Telling(
                new Passage(of.id(), whole.length() > PASSAGE_MAX ? number : whole), said.map(Statement::id));
        numbers.add(new Passage(of.id(), number));
        byEvent.computeIfAbsent(event, unseen -> new ArrayList<>())
                .add(new Counts.Count(toll.fate(), toll.quantity(), telling));
    }
}
