package org.rapporteur.assembly.negotiation.step;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Which times of a sentence tell when the deed of a clause is to be, or was. */
final class ClauseTimes {

    private static final Set<Relation> RELATIVE = Set.of(Relation.ACL_RELCL, Relation.ADVCL_RELCL);
    private static final Set<Relation> BESIDE = Set.of(Relation.ADVCL);
    private static final Set<Relation> PARTICIPLE = Set.of(Relation.ACL, Relation.AMOD, Relation.ACL_RELCL);
    private static final Set<Relation> WHEN = Set.of(Relation.MARK, Relation.ADVMOD);
    private static final Set<String> AS = Set.of("when", "as");
    private static final Set<String> ANEW = Set.of("now", "instead");
    private static final Set<String> NOT = Set.of("not", "longer");

    private final Times times;
    private final StepWords words;

    ClauseTimes(Times times, StepWords words) {
        this.times = times;
        this.words = words;
    }

    /** The times of a clause; for one without, those around it that tell its time too. */
    List<Timex> told(SentenceTree tree, Verbs verbs, int token, Set<Integer> clause) {
        List<Timex> told = times.among(Clauses.reach(tree, verbs, token, clause), token);
        if (!told.isEmpty()) {
            return told;
        }
        List<Timex> deadlines = times.among(Clauses.wide(tree, verbs, token), token).stream()
                .filter(times::isDeadline)
                .toList();
        return deadlines.isEmpty() ? around(tree, verbs, token) : deadlines;
    }

    /** "Later this week, when Varga travels"; "will continue this week, as Varga travels". */
    private List<Timex> around(SentenceTree tree, Verbs verbs, int token) {
        if (token == tree.root()) {
            return List.of();
        }
        int above = tree.head(token);
        if (tree.isRelated(token, RELATIVE) && times.tokensOfTimes().contains(above)) {
            return times.among(Set.of(above), token);
        }
        boolean beside = tree.isRelated(token, BESIDE)
                && tree.children(token, WHEN).stream().anyMatch(child -> AS.contains(verbs.lower(child)));
        return beside && verbs.isVerb(above) ? times.among(Clauses.clause(tree, verbs, above), token) : List.of();
    }

    Moods.Coming coming(List<Timex> told) {
        if (told.isEmpty()) {
            return Moods.Coming.NOT;
        }
        Timex first = told.get(0);
        Optional<Window> ahead = times.ahead(first);
        return new Moods.Coming(
                isComing(times.plain(first)), isComing(ahead) && times.isLater(first, ahead.orElseThrow()));
    }

    boolean isComing(Optional<Window> window) {
        return window.isPresent()
                && times.today()
                        .map(day -> window.get()
                                .until()
                                .map(end -> end.isAfter(day.atStartOfDay()))
                                .orElse(true))
                        .orElse(true);
    }

    /** Whither something is moved; of the times that describe what is moved only one behind "to" can tell it. */
    Optional<Window> target(SentenceTree tree, Set<Integer> clause, int token, List<Timex> all) {
        List<Timex> plain = times.among(Clauses.plain(tree, clause), token);
        return plain.stream()
                .filter(times::isTowards)
                .min(Comparator.comparing(times::isFrom))
                .or(() -> all.stream()
                        .filter(time -> times.preposition(time).equals("to"))
                        .findFirst())
                .flatMap(times::whither)
                .or(() -> plain.stream()
                        .filter(time -> times.preposition(time).equals("before"))
                        .findFirst()
                        .flatMap(times::whither)
                        .flatMap(Window::from)
                        .map(Window::since));
    }

    Optional<Window> window(Mood mood, List<Timex> told, Set<Integer> clause) {
        if (mood.isAnnounced()) {
            return told.stream().findFirst().flatMap(times::ahead).map(window -> times.lasting(window, clause));
        }
        return mood == Mood.HAPPENED ? told.stream().findFirst().flatMap(times::plain) : Optional.empty();
    }

    /** The times that its words name; of what happened those that stand with the verb itself. */
    List<Window> named(SentenceTree tree, Mood mood, int token, Set<Integer> compared) {
        Set<Integer> allowed = new HashSet<>(compared);
        if (mood == Mood.HAPPENED) {
            allowed.removeIf(word -> Clauses.isBelowOtherVerb(tree, word, token));
        }
        return times.among(allowed, token).stream()
                .flatMap(time -> times.plain(time).stream())
                .toList();
    }

    /** "Now on Friday", "on Friday instead", "on Friday, not on Monday". */
    boolean isAnew(SentenceTree tree, Verbs verbs, Set<Integer> clause) {
        boolean marked = clause.stream()
                .anyMatch(word -> ANEW.contains(verbs.lower(word))
                        || verbs.lower(word).equals("not") && tree.part(tree.head(word)) != PartOfSpeech.VERB);
        return marked
                || times.among(clause, clause.iterator().next()).stream()
                        .anyMatch(time -> NOT.contains(times.before(time)));
    }

    /** When a noun was to be by the words that describe it: "the vote, which was to be held on Monday". */
    Optional<Window> past(SentenceTree tree, Verbs verbs, int noun) {
        return described(tree, verbs, noun).stream()
                .mapToObj(participle -> times.among(Clauses.whole(tree, noun), participle).stream()
                        .findFirst()
                        .flatMap(times::plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The word behind a noun that says that it is or was to come. */
    OptionalInt described(SentenceTree tree, Verbs verbs, int noun) {
        return tree.part(noun) == PartOfSpeech.VERB
                ? OptionalInt.empty()
                : tree.children(noun, PARTICIPLE).stream()
                        .filter(child -> words.isPromised(verbs.lemma(child)) || verbs.isWasTo(child))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }
}
