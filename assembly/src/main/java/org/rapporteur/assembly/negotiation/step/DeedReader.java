package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** Reads the deeds of one article: of every verb, and of every noun that is said to be planned. */
final class DeedReader {

    private static final Set<Mood> FATES = EnumSet.of(Mood.MOVED, Mood.CANCELLED, Mood.MISSED);
    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<Relation> PARTICIPLE = EnumSet.of(Relation.ACL, Relation.AMOD, Relation.ACL_RELCL);
    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> OBJECTS = EnumSet.of(Relation.OBJ, Relation.IOBJ);
    private static final Set<Relation> THAT_CLAUSE = EnumSet.of(Relation.CCOMP);
    private static final Set<Relation> TO_CLAUSE = EnumSet.of(Relation.XCOMP);
    private static final Set<Relation> ADVERB = EnumSet.of(Relation.ADVMOD);
    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<String> LINK = Set.of("then", "there", "afterwards", "instead");
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[^\\n()]{2,60}\\([^)\\n]{2,40}\\)\\s[-\u2013\u2014]\\s");
    private static final Set<String> BOOKED = Set.of("book", "list");
    private static final Set<String> AFTER = Set.of("after", "since", "at", "during");
    private static final Set<String> IN = Set.of("in", "at");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall");
    private static final String SPEAKING = "speak";
    /** So many sentences on, "instead" and "at eleven" still hang on a day that was named. */
    private static final int NEAR = 2;

    private final int number;
    private final Wording wording;
    private final Grammar grammar;
    private final Tokens tokens;
    private final StepWords words;
    private final Times times;
    private final ClauseTimes clauseTimes;
    private final EntitiesByToken entities;
    private final Voices voices;
    private final Keys keys;
    private final Contents contents;
    private final Acts acts;
    private final List<Deed> deeds = new ArrayList<>();
    private Optional<Window> lastAhead = Optional.empty();
    private int lastSentence;

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
        this.clauseTimes = new ClauseTimes(times, words);
        this.entities = material.entitiesIn(article);
        this.voices = material.voicesIn(article);
        this.keys = new Keys(words, times.tokensOfTimes(), behindDateline());
        this.contents = new Contents(grammar, entities, voices, keys);
        this.acts = new Acts(wording, words, entities, voices, times.today().isPresent());
    }

    /** In the order of the words that name them. */
    List<Deed> read() {
        for (SentenceTree tree : grammar.trees()) {
            Verbs verbs = new Verbs(tree);
            Moods moods = new Moods(tree, verbs, words, voices, acts::isInQuotation);
            for (int token = tree.first(); token < tree.end(); token++) {
                if (verbs.isVerb(token) && !keys.isTime(token)) {
                    verb(verbs, moods, token);
                } else if (verbs.isVerb(token)) {
                    isOn(verbs, token);
                } else if (tree.part(token) == PartOfSpeech.NOUN) {
                    noun(verbs, moods, token);
                }
            }
            contents.leave(verbs);
        }
        return List.copyOf(deeds);
    }

    /** "SOLEN, Kestria, May 12 (Agency) - " says nothing of what is told behind it. */
    private int behindDateline() {
        Matcher dateline = DATELINE.matcher(tokens.source().characters());
        return dateline.lookingAt()
                ? (int) tokens.list().stream()
                        .filter(token -> token.span().end() <= dateline.end())
                        .count()
                : 0;
    }

    private void verb(Verbs verbs, Moods moods, int token) {
        SentenceTree tree = verbs.tree();
        Set<Integer> clause = Clauses.clause(tree, verbs, token);
        List<Timex> told = clauseTimes.told(tree, verbs, token, clause);
        Moods.Coming coming = clauseTimes.coming(told);
        Mood mood = moods.of(token, coming);
        Optional<Window> ahead = told.stream().findFirst().flatMap(times::ahead);
        if (isAnnouncing(verbs, token, coming)) {
            expected(verbs, token, mood, clause, told);
            return;
        }
        boolean recalled = tree.relation(token) == Relation.ACL_RELCL && verbs.isWasTo(token) && mood != Mood.MISSED;
        boolean having = verbs.lemma(token).equals("have")
                && tree.child(token, TO_CLAUSE).isPresent();
        if (recalled || having) {
            return;
        }
        Optional<Deed> itself = words.fate(verbs.phrasal(token)).isPresent()
                ? deed(verbs, token, moods.ofItself(token, coming), told, Optional.empty())
                        .filter(own -> own.mood().isAnnounced() || own.mood() == Mood.HAPPENED)
                        .map(own -> own.with(own.content().with(words.families(verbs.phrasal(token)))))
                : Optional.empty();
        Optional<Deed> deed = deed(verbs, token, mood, told, itself);
        deed.or(() -> itself).ifPresent(deeds::add);
        if ((mood.isAnnounced() || mood == Mood.CANCELLED) && ahead.isPresent() && !times.isHourAlone(told.get(0))) {
            lastAhead = ahead;
            lastSentence = tokens.sentenceNumber(token);
        }
    }

    private Optional<Deed> deed(Verbs verbs, int token, Mood mood, List<Timex> told, Optional<Deed> itself) {
        SentenceTree tree = verbs.tree();
        Set<Integer> clause = Clauses.clause(tree, verbs, token);
        if (mood.isNews() && tree.relation(token) == Relation.AMOD) {
            return Optional.empty();
        }
        if (mood == Mood.OTHER || mood == Mood.HAPPENED && !isHappening(verbs, token)) {
            return Optional.empty();
        }
        if (mood.isAnnounced()) {
            return announced(verbs, token, mood, told, clause);
        }
        Set<Integer> compared = mood == Mood.HAPPENED ? clause : Clauses.wide(tree, verbs, token);
        List<Timex> all = mood == Mood.HAPPENED ? told : times.among(compared, token);
        Optional<Window> window = mood == Mood.MOVED
                ? clauseTimes.target(tree, clause, token, all)
                : clauseTimes.window(mood, all, clause);
        Deed.When when = new Deed.When(
                window,
                clauseTimes.named(tree, mood, token, compared),
                mood == Mood.MOVED ? times.shift(clause) : Optional.empty(),
                Optional.empty(),
                clauseTimes.isAnew(tree, verbs, clause));
        boolean timeless =
                mood == Mood.MOVED && window.isEmpty() && when.shift().isEmpty();
        return timeless && words.needsTime(verbs.phrasal(token))
                ? Optional.empty()
                : Optional.of(of(verbs, token, mood, compared, when).under(itself));
    }

    private Optional<Deed> announced(Verbs verbs, int token, Mood mood, List<Timex> told, Set<Integer> clause) {
        SentenceTree tree = verbs.tree();
        Optional<Window> own = clauseTimes.window(mood, told, clause);
        boolean hour = !told.isEmpty() && times.isHourAlone(told.get(0));
        boolean linked = own.isEmpty()
                && tree.children(token, ADVERB).stream().anyMatch(child -> LINK.contains(verbs.lower(child)));
        boolean near = lastAhead.isPresent() && tokens.sentenceNumber(token) - lastSentence <= NEAR;
        Optional<Window> window = near && (hour || linked) ? lastAhead : own;
        boolean timed = window.isPresent() || times.isAhead(clause);
        boolean aside = verbs.antecedent(token).isPresent();
        if (aside && (window.isEmpty() || verbs.isPresent(token) && !hasNamed(verbs, token))) {
            return Optional.empty();
        }
        if (mood == Mood.POSSIBLE && !timed || !acts.isAct(verbs, token, timed)) {
            return Optional.empty();
        }
        Deed.When when = new Deed.When(
                window,
                clauseTimes.named(tree, mood, token, clause),
                Optional.empty(),
                Optional.empty(),
                clauseTimes.isAnew(tree, verbs, clause));
        Deed plain = of(verbs, token, mood, clause, when);
        Optional<Window> old = Recalls.moved(verbs, token, window, clauseTimes);
        if (old.isEmpty() && (window.isEmpty() || !Recalls.isRecalled(verbs, token))) {
            return Optional.of(plain);
        }
        Deed.When other = new Deed.When(window, when.named(), Optional.empty(), old, true);
        Deed news = of(verbs, token, Mood.MOVED, Clauses.wide(tree, verbs, token), other)
                .under(Optional.of(plain));
        return Optional.of(news.with(news.content()
                .with(Recalls.deeds(verbs, token, keys, news.content().deeds()))));
    }

    private boolean hasNamed(Verbs verbs, int token) {
        return verbs.subjects(token).stream().anyMatch(entities::isName);
    }

    /** Not what somebody says or is, but that he told somebody, or was somewhere. */
    private boolean isHappening(Verbs verbs, int token) {
        SentenceTree tree = verbs.tree();
        if (verbs.lemma(token).equals("be")
                || verbs.isProgressive(token)
                || verbs.isPresent(token) && acts.isInQuotation(token)) {
            return false;
        }
        if (tree.part(token) != PartOfSpeech.VERB) {
            return tree.child(token, COPULA).isPresent()
                    && tree.children(token, CASE).stream().anyMatch(child -> IN.contains(verbs.lower(child)));
        }
        boolean speaking = words.families(verbs.lemma(token)).contains(SPEAKING);
        boolean somebody = tree.child(token, OBJECTS).isPresent();
        boolean that = tree.child(token, THAT_CLAUSE).isPresent();
        if (that) {
            boolean dated =
                    !times.among(Set.copyOf(tree.children(token)), token).isEmpty();
            return speaking && somebody || dated && words.isDeed(verbs.lemma(token));
        }
        return somebody || speaking || !voices.isFraming(token);
    }

    /** "Is due in Solen", "plans to send", "called a strike for Friday": no deed, but what announces one. */
    private boolean isAnnouncing(Verbs verbs, int token, Moods.Coming coming) {
        SentenceTree tree = verbs.tree();
        String lemma = verbs.lemma(token);
        boolean bare = tree.child(token, TO_CLAUSE).isEmpty();
        boolean object = tree.child(token, OBJECT).isPresent();
        if (words.fate(verbs.phrasal(token)).isPresent()) {
            return false;
        }
        if (words.sets(lemma) && object && !verbs.hasAuxiliary(verbs.bearer(token), WILL)) {
            return true;
        }
        if (words.announces(lemma).isEmpty()) {
            return false;
        }
        boolean going = lemma.equals("go") && bare;
        boolean coming1 = lemma.equals("decide") && bare && !object && coming.later() && verbs.isPresent(token);
        boolean willed = bare && verbs.hasAuxiliary(verbs.bearer(token), WILL);
        return !going && !coming1 && !willed;
    }

    /** "Is due in Solen on Friday", "expects a ruling on Friday": a deed that no verb names. */
    private void expected(Verbs verbs, int token, Mood mood, Set<Integer> clause, List<Timex> told) {
        SentenceTree tree = verbs.tree();
        Optional<Window> window = told.stream().findFirst().flatMap(times::ahead);
        boolean completed = tree.children(token, TO_CLAUSE).stream().anyMatch(verbs::isTo)
                || tree.child(token, THAT_CLAUSE).isPresent();
        boolean passes = mood == Mood.HAPPENED || mood.isAnnounced();
        if (completed || !passes || verbs.isNegated(token) || verbs.hasAuxiliary(token, Set.of("had"))) {
            return;
        }
        OptionalInt object = tree.child(token, OBJECT);
        boolean named = object.isPresent() && words.isDeed(verbs.lemma(object.getAsInt()));
        boolean passive = !tree.children(token, Verbs.SUBJECT).isEmpty() && object.isEmpty();
        boolean promised = words.isPromised(verbs.lemma(token)) || BOOKED.contains(verbs.lemma(token));
        boolean promising = promised && !words.sets(verbs.lemma(token)) && (object.isPresent() || passive)
                || words.sets(verbs.lemma(token))
                        && (named || !words.setsDeeds(verbs.lemma(token)))
                        && (!words.setsDeadlines(verbs.lemma(token))
                                || told.stream().anyMatch(times::isDeadline));
        boolean timed = clauseTimes.isComing(window);
        boolean planning = named
                && !verbs.isPast(token)
                && words.announces(verbs.lemma(token)).isPresent();
        if (!tree.isRelated(token, PARTICIPLE) && (timed && promising || planning && (timed || window.isEmpty()))) {
            Optional<Window> known = window.map(one -> times.lasting(one, clause));
            Deed.When when = Deed.When.at(known, clauseTimes.named(tree, Mood.PLANNED, token, clause));
            deeds.add(of(verbs, token, Mood.PLANNED, clause, when));
        }
    }

    /** "The meeting is now on Friday". */
    private void isOn(Verbs verbs, int token) {
        SentenceTree tree = verbs.tree();
        Set<Integer> clause = Clauses.clause(tree, verbs, token);
        List<Timex> told = times.among(Set.of(token), token);
        boolean present = verbs.hasAuxiliary(token, Set.of("is", "are", "'s")) && !verbs.isNegated(token);
        if (!present || !clauseTimes.coming(told).later()) {
            return;
        }
        for (int noun : tree.children(token, Verbs.SUBJECT)) {
            if (tree.part(noun) == PartOfSpeech.NOUN && words.isDeed(verbs.lemma(noun))) {
                Deed.When when = new Deed.When(
                        clauseTimes.window(Mood.PLANNED, told, clause),
                        clauseTimes.named(tree, Mood.PLANNED, token, clause),
                        Optional.empty(),
                        Optional.empty(),
                        clauseTimes.isAnew(tree, verbs, clause));
                deeds.add(of(verbs, noun, Mood.PLANNED, clause, when));
            }
        }
    }

    /** "A trip planned for Friday", "a trip that was to begin on Friday". */
    private void noun(Verbs verbs, Moods moods, int token) {
        SentenceTree tree = verbs.tree();
        OptionalInt participle = clauseTimes.described(tree, verbs, token);
        if (participle.isEmpty()) {
            over(verbs, token);
            dated(verbs, moods, token);
            return;
        }
        boolean over = verbs.hasAuxiliary(participle.getAsInt(), Set.of("have"));
        if (over || isUnderFate(verbs, moods, token)) {
            return;
        }
        Set<Integer> below = Clauses.whole(tree, token);
        Optional<Window> window = clauseTimes.past(tree, verbs, token);
        if (!clauseTimes.isComing(window)) {
            return;
        }
        Deed.When when = Deed.When.at(window, clauseTimes.named(tree, Mood.PLANNED, token, below));
        Deed planned = of(verbs, token, Mood.PLANNED, below, when);
        boolean past = verbs.isWasTo(participle.getAsInt());
        deeds.add(past ? of(verbs, token, Mood.RECALLED, below, when).under(Optional.of(planned)) : planned);
    }

    /** "Next Tuesday's vote": it is known to be coming. */
    private void dated(Verbs verbs, Moods moods, int token) {
        SentenceTree tree = verbs.tree();
        Set<Integer> owner = Set.copyOf(tree.children(token, POSSESSOR));
        List<Timex> told = times.among(owner, token);
        Optional<Window> window = told.stream().findFirst().flatMap(times::plain);
        boolean later = window.isPresent()
                && times.today()
                        .flatMap(day -> window.flatMap(Window::firstDay).map(day::isBefore))
                        .orElse(false);
        if (!later || !words.isDeed(verbs.lemma(token)) || isUnderFate(verbs, moods, token)) {
            return;
        }
        Set<Integer> below = Clauses.whole(tree, token);
        Deed.When when = Deed.When.at(window, List.of(window.orElseThrow()));
        Deed planned = of(verbs, token, Mood.PLANNED, below, when);
        deeds.add(of(verbs, token, Mood.RECALLED, below, when).under(Optional.of(planned)));
    }

    /** "After Thursday's vote, which he survived": a noun that names a deed, and its day, tells that it took place. */
    private void over(Verbs verbs, int token) {
        SentenceTree tree = verbs.tree();
        boolean after = tree.children(token, CASE).stream().anyMatch(child -> AFTER.contains(verbs.lower(child)));
        if (!after || !words.isDeed(verbs.lemma(token))) {
            return;
        }
        Set<Integer> below = Clauses.whole(tree, token);
        List<Window> named = clauseTimes.named(tree, Mood.PLANNED, token, below);
        if (!named.isEmpty()
                && times.today().filter(day -> Days.isOver(named.get(0), day)).isPresent()) {
            deeds.add(of(verbs, token, Mood.HAPPENED, below, Deed.When.at(Optional.empty(), named)));
        }
    }

    /** What is called off is no longer planned; what is moved is told of with its new day. */
    private boolean isUnderFate(Verbs verbs, Moods moods, int token) {
        SentenceTree tree = verbs.tree();
        int at = token;
        while (at != tree.root() && tree.part(at) != PartOfSpeech.VERB) {
            at = tree.head(at);
        }
        if (!verbs.isVerb(at)) {
            return false;
        }
        List<Timex> told = clauseTimes.told(tree, verbs, at, Clauses.clause(tree, verbs, at));
        Mood mood = moods.of(at, clauseTimes.coming(told));
        return FATES.contains(mood)
                || mood.isAnnounced()
                        && Recalls.moved(verbs, at, told.stream().findFirst().flatMap(times::ahead), clauseTimes)
                                .isPresent();
    }

    private Deed of(Verbs verbs, int token, Mood mood, Set<Integer> clause, Deed.When when) {
        boolean whole = !mood.isAnnounced() && mood != Mood.HAPPENED;
        return new Deed(
                new Deed.Place(
                        number,
                        token,
                        contents.span(verbs.tree(), token, Clauses.clause(verbs.tree(), verbs, token)),
                        tokens.spanOf(token, token + 1),
                        contents.doers(verbs, token),
                        verbs.tree().isRelated(token, PARTICIPLE)
                                || verbs.antecedent(token).isPresent()),
                mood,
                contents.of(verbs, token, clause, whole),
                when,
                Optional.empty());
    }
}
