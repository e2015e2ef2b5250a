package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.NounPhrase;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** Reads the deeds of one article: of every verb, and of every noun that is said to be planned. */
final class DeedReader {

    private static final Set<Mood> FATES = EnumSet.of(Mood.MOVED, Mood.CANCELLED, Mood.MISSED);
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> PARTICIPLE = EnumSet.of(Relation.ACL, Relation.AMOD, Relation.ACL_RELCL);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> THAT_CLAUSE = EnumSet.of(Relation.CCOMP);
    private static final Set<Relation> TO_CLAUSE = EnumSet.of(Relation.XCOMP);

    private final int number;
    private final Wording wording;
    private final Grammar grammar;
    private final Tokens tokens;
    private final StepWords words;
    private final Times times;
    private final EntitiesByToken entities;
    private final Voices voices;
    private final Keys keys;
    private final List<Deed> deeds = new ArrayList<>();

    /**
     * Of an article whose grammar is known.
     *
     * @param number the place of the article among all
     */
    DeedReader(Material material, int number, StepWords words, Times times) {
        ArticleId article = material.articles().get(number).id();
        this.number = number;
        this.wording = material.wordingOf(article);
        this.grammar = wording.grammar().orElseThrow();
        this.tokens = grammar.tokens();
        this.words = words;
        this.times = times;
        this.entities = material.entitiesIn(article);
        this.voices = material.voicesIn(article);
        this.keys = new Keys(words, times.tokensOfTimes());
    }

    /** In the order of the words that name them. */
    List<Deed> read() {
        for (SentenceTree tree : grammar.trees()) {
            Verbs verbs = new Verbs(tree);
            Moods moods = new Moods(tree, verbs, words, voices, this::isQuoted);
            for (int token = tree.first(); token < tree.end(); token++) {
                if (verbs.isVerb(token) && !keys.isTime(token)) {
                    verb(tree, verbs, moods, token);
                } else if (tree.part(token) == PartOfSpeech.NOUN) {
                    noun(tree, verbs, moods, token);
                }
            }
        }
        return List.copyOf(deeds);
    }

    private void verb(SentenceTree tree, Verbs verbs, Moods moods, int token) {
        Set<Integer> clause = Clauses.clause(tree, verbs, token);
        List<Timex> told = told(tree, verbs, token, clause);
        Optional<Window> ahead = told.stream().findFirst().flatMap(times::ahead);
        Mood mood = moods.of(token, coming(told));
        boolean announcing = words.announces(verbs.lemma(token)).isPresent()
                && words.fate(verbs.phrasal(token)).isEmpty();
        if (announcing && !isDeedItself(tree, verbs, token)) {
            expected(verbs, token, mood, clause, ahead);
            return;
        }
        if (mood == Mood.OTHER || mood == Mood.HAPPENED && !isHappening(tree, token)) {
            return;
        }
        boolean vague = mood == Mood.POSSIBLE && ahead.isEmpty();
        if (mood.isAnnounced() && (vague || !isAct(tree, verbs, token, ahead.isPresent()))) {
            return;
        }
        Set<Integer> compared = mood.isAnnounced() || mood == Mood.HAPPENED ? clause : Clauses.wide(tree, verbs, token);
        List<Timex> all = mood.isAnnounced() || mood == Mood.HAPPENED ? told : times.among(compared, token);
        Optional<Window> window = mood == Mood.MOVED
                ? target(times.among(Clauses.plain(tree, clause), token), all)
                : window(mood, all, clause);
        if (mood != Mood.MOVED || window.isPresent() || !words.needsTime(verbs.phrasal(token))) {
            add(verbs, token, mood, compared, window);
        }
    }

    /** Not what somebody says or is. */
    private boolean isHappening(SentenceTree tree, int token) {
        return tree.part(token) == PartOfSpeech.VERB
                && !voices.isFraming(token)
                && tree.child(token, THAT_CLAUSE).isEmpty();
    }

    /** Whether the clause that a verb heads begins in quotation marks. */
    private boolean isQuoted(int token) {
        Span span = tokens.spanOf(grammar.treeOf(token).firstBelow(token), token + 1);
        return wording.quotations().stream()
                .anyMatch(quotation -> quotation.outer().contains(span));
    }

    /** "Is going to send" and "plans to send" name no deed of their own. */
    private static boolean isDeedItself(SentenceTree tree, Verbs verbs, int token) {
        String lemma = verbs.lemma(token);
        return lemma.equals("go") && tree.child(token, TO_CLAUSE).isEmpty()
                || lemma.equals("call") && tree.child(token, OBJECT).isEmpty() && !verbs.isPast(token);
    }

    /** The times of a clause; for one without, the deadline that may have been drawn to a clause in it. */
    private List<Timex> told(SentenceTree tree, Verbs verbs, int token, Set<Integer> clause) {
        List<Timex> told = times.among(Clauses.reach(tree, verbs, token, clause), token);
        return told.isEmpty()
                ? times.among(Clauses.wide(tree, verbs, token), token).stream()
                        .filter(times::isDeadline)
                        .toList()
                : told;
    }

    private Moods.Coming coming(List<Timex> told) {
        if (told.isEmpty()) {
            return Moods.Coming.NOT;
        }
        Timex first = told.get(0);
        Optional<Window> ahead = times.ahead(first);
        return new Moods.Coming(
                isComing(times.plain(first)), isComing(ahead) && times.isLater(first, ahead.orElseThrow()));
    }

    private boolean isComing(Optional<Window> window) {
        return window.isPresent()
                && times.today()
                        .map(day -> window.get()
                                .until()
                                .map(end -> end.isAfter(day.atStartOfDay()))
                                .orElse(true))
                        .orElse(true);
    }

    /** Whither something is moved; of the times that describe what is moved only one behind "to" can tell it. */
    private Optional<Window> target(List<Timex> plain, List<Timex> all) {
        return plain.stream()
                .filter(times::isTowards)
                .findFirst()
                .or(() -> all.stream()
                        .filter(time -> times.preposition(time).equals("to"))
                        .findFirst())
                .flatMap(times::whither);
    }

    private Optional<Window> window(Mood mood, List<Timex> told, Set<Integer> clause) {
        if (mood.isAnnounced()) {
            return told.stream().findFirst().flatMap(times::ahead).map(window -> times.lasting(window, clause));
        }
        return mood == Mood.HAPPENED ? told.stream().findFirst().flatMap(times::plain) : Optional.empty();
    }

    /** "Is due in Solen on Friday", "expects a ruling on Friday": a deed that no verb names. */
    private void expected(Verbs verbs, int token, Mood mood, Set<Integer> clause, Optional<Window> window) {
        SentenceTree tree = verbs.tree();
        boolean completed = tree.children(token, TO_CLAUSE).stream().anyMatch(verbs::isTo)
                || tree.child(token, THAT_CLAUSE).isPresent();
        boolean passes = mood == Mood.HAPPENED || mood.isAnnounced();
        if (completed
                || !passes
                || !isComing(window)
                || verbs.isNegated(token)
                || verbs.hasAuxiliary(token, Set.of("had"))) {
            return;
        }
        boolean announcing =
                words.isPromised(verbs.lemma(token)) || verbs.lemma(token).equals("book");
        OptionalInt object = tree.child(token, OBJECT);
        boolean passive = tree.children(token, Verbs.SUBJECT).size() > 0 && object.isEmpty();
        boolean describes = tree.isRelated(token, PARTICIPLE);
        if (announcing && !describes && (object.isPresent() || passive)) {
            add(verbs, token, Mood.PLANNED, clause, window.map(known -> times.lasting(known, clause)));
        }
    }

    /** "A trip planned for Friday". */
    private void noun(SentenceTree tree, Verbs verbs, Moods moods, int token) {
        OptionalInt participle = tree.children(token, PARTICIPLE).stream()
                .filter(child -> words.isPromised(verbs.lemma(child)) || isWasTo(verbs, child))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (participle.isEmpty() || isUnderFate(tree, verbs, moods, token)) {
            return;
        }
        Set<Integer> below = Clauses.whole(tree, token);
        Optional<Window> window =
                times.among(below, participle.getAsInt()).stream().findFirst().flatMap(times::plain);
        if (isComing(window)) {
            add(verbs, token, Mood.PLANNED, below, window);
        }
    }

    private static boolean isWasTo(Verbs verbs, int token) {
        return verbs.isWasTo(token);
    }

    /** What is called off is no longer planned. */
    private static boolean isUnderFate(SentenceTree tree, Verbs verbs, Moods moods, int token) {
        int at = token;
        while (at != tree.root() && tree.part(at) != PartOfSpeech.VERB) {
            at = tree.head(at);
        }
        return verbs.isVerb(at) && FATES.contains(moods.of(at, Moods.Coming.NOT));
    }

    /** Whether it is a deed of somebody, not a state nor a guess. */
    private boolean isAct(SentenceTree tree, Verbs verbs, int token, boolean timed) {
        if (tree.form(tree.end() - 1).equals("?")) {
            return false;
        }
        List<Integer> subjects = verbs.subjects(token);
        if (words.isAlwaysState(verbs.lemma(token)) && tree.part(token) == PartOfSpeech.VERB) {
            return false;
        }
        if (subjects.stream().anyMatch(subject -> Keys.isNobody(verbs.lower(subject)))) {
            return false;
        }
        boolean verb = tree.part(token) == PartOfSpeech.VERB;
        if (!timed) {
            return verb
                    && !words.isState(verbs.lemma(token))
                    && (isDecided(tree, verbs, token) || isOwn(tree, subjects, token));
        }
        boolean there =
                tree.part(token) == PartOfSpeech.ADV || tree.child(token, CASE).isPresent();
        return !subjects.isEmpty() && (verb || there);
    }

    /** "Is to go", "has agreed to go": by more than "will". */
    private boolean isDecided(SentenceTree tree, Verbs verbs, int token) {
        int bearer = verbs.bearer(token);
        boolean announced = bearer != tree.root()
                && verbs.isTo(bearer)
                && words.announces(verbs.lemma(tree.head(bearer)))
                        .filter(status -> status == EventStatus.PLANNED)
                        .isPresent();
        return announced || verbs.isBeTo(bearer) && voices.statement(token).isPresent();
    }

    /** Without a time or a decision it is a plan only by the outlet's word, or by that of who is to act. */
    private boolean isOwn(SentenceTree tree, List<Integer> subjects, int token) {
        if (voices.statement(token).isEmpty() || !isQuoted(token)) {
            boolean named = times.today().isPresent() && subjects.stream().anyMatch(entities::isName);
            if (named) {
                return true;
            }
        }
        Set<EntityId> owners = new HashSet<>(speakers(token));
        voices.statement(token)
                .flatMap(statement -> statement.attribution().source().span())
                .ifPresent(span -> tokens.within(span)
                        .forEach(word -> entities.first(word.index()).ifPresent(owners::add)));
        return subjects.stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject), tree.children(subject, POSSESSOR).stream()))
                .flatMap(word -> entities.at(word).stream())
                .anyMatch(owners::contains);
    }

    private Set<EntityId> speakers(int token) {
        return voices.statement(token)
                .map(statement -> Set.copyOf(statement.speaker().entities()))
                .orElse(Set.of());
    }

    private void add(Verbs verbs, int token, Mood mood, Set<Integer> clause, Optional<Window> window) {
        SentenceTree tree = verbs.tree();
        List<Integer> subjects = tree.part(token) == PartOfSpeech.NOUN ? List.of() : verbs.subjects(token);
        Set<Integer> doing = new TreeSet<>();
        subjects.stream()
                .filter(subject -> entities.first(subject).isPresent())
                .forEach(subject -> doing.addAll(Clauses.whole(tree, subject)));
        Set<Integer> compared = new TreeSet<>(clause);
        boolean plain = mood.isAnnounced() || mood == Mood.HAPPENED;
        subjects.forEach(subject ->
                compared.addAll(plain ? Clauses.clause(tree, verbs, subject) : Clauses.whole(tree, subject)));
        Set<EntityId> all = new HashSet<>(speakers(token));
        compared.forEach(at -> entities.first(at).ifPresent(all::add));
        Set<EntityId> actors = new HashSet<>();
        subjects.forEach(subject -> entities.first(subject).ifPresent(actors::add));
        List<Span> doers = subjects.stream()
                .map(subject -> NounPhrase.headedBy(grammar, subject).span())
                .toList();
        Set<String> named = keys.deed(tree, verbs, token);
        Set<String> content = keys.content(tree, verbs, compared, token);
        deeds.add(new Deed(
                new Deed.Place(number, token, span(tree, token, clause), tokens.spanOf(token, token + 1)),
                mood,
                new Deed.Content(named, content, keys.content(tree, verbs, doing, token), actors, all, doers),
                window,
                named(tree, mood, token, compared)));
    }

    /** The times that its words name; of what happened those that stand with the verb itself. */
    private List<Window> named(SentenceTree tree, Mood mood, int token, Set<Integer> compared) {
        Set<Integer> allowed = new HashSet<>(compared);
        if (mood == Mood.HAPPENED) {
            allowed.removeIf(word -> Clauses.isBelowOtherVerb(tree, word, token));
        }
        return times.among(allowed, token).stream()
                .flatMap(time -> times.plain(time).stream())
                .toList();
    }

    /** From the first to the last word of a clause; with the words that announce it. */
    private Span span(SentenceTree tree, int token, Set<Integer> clause) {
        Set<Integer> all = new TreeSet<>(clause);
        int at = token;
        while (at != tree.root() && tree.relation(at) == Relation.XCOMP) {
            at = tree.head(at);
            all.add(at);
            tree.children(at, Verbs.SUBJECT).forEach(subject -> all.addAll(Clauses.whole(tree, subject)));
        }
        int first = all.stream().mapToInt(Integer::intValue).min().orElse(token);
        int last = all.stream().mapToInt(Integer::intValue).max().orElse(token);
        while (last > first && tree.part(last) == PartOfSpeech.PUNCT) {
            last--;
        }
        while (first < last && tree.part(first) == PartOfSpeech.PUNCT) {
            first++;
        }
        return tokens.spanOf(first, last + 1);
    }
}
