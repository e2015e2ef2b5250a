package org.rapporteur.language.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.event.StandingWords.Place;
import org.rapporteur.language.grammar.SentenceTree;

/** Tells whether a happening took place, is to, may, or did not, from the words beside it and above it. */
final class Standings {

    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> AUXILIARY = EnumSet.of(Relation.AUX, Relation.AUX_PASS);
    private static final Set<Relation> SAID = EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);
    private static final Set<Relation> DAYS = EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED, Relation.ADVMOD);
    private static final Set<Relation> MARK = EnumSet.of(Relation.MARK);
    private static final Set<Relation> ADVERB = EnumSet.of(Relation.ADVMOD, Relation.DISCOURSE);
    private static final Set<Relation> DETERMINER = EnumSet.of(Relation.DET);
    private static final Set<Relation> PARTICLE = EnumSet.of(Relation.COMPOUND_PRT);
    private static final Set<Relation> CLAUSE = EnumSet.of(Relation.ADVCL);
    private static final Set<Relation> OPENING = EnumSet.of(Relation.MARK, Relation.ADVMOD);
    private static final Set<String> PRESENT =
            Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "has", "have", "been", "being");
    private static final Set<String> UNTIL = Set.of("before", "until", "till", "once");
    private static final Set<String> ALONG = Set.of("as", "when");
    private static final Set<String> AFTER = Set.of("after", "since", "following", "upon", "despite");
    private static final int STEPS_MAX = 6;

    private final Scene scene;
    private final Arguments arguments;
    private final StandingWords words;
    private final NounStandings nouns;

    Standings(Scene scene, Arguments arguments, StandingWords words) {
        this.scene = scene;
        this.arguments = arguments;
        this.words = words;
        this.nouns = new NounStandings(scene, arguments, words, this);
    }

    /** How a happening is put; "expected" in "is expected in Pelm" says so itself. */
    Standing of(Happening happening) {
        Judged judged = judge(happening.token(), STEPS_MAX);
        return standing(words.find(Place.TRIGGER, scene.lemma(happening.token()))
                .map(status -> judged.under(Judged.by(status, happening.token())))
                .orElse(judged));
    }

    /** How what any verb or noun names is put. */
    Standing of(int token) {
        return standing(judge(token, STEPS_MAX));
    }

    private Standing standing(Judged judged) {
        List<Span> spans = judged.words().stream()
                .distinct()
                .sorted()
                .map(token -> scene.tokens().get(token).span())
                .toList();
        return new Standing(judged.status(), spans);
    }

    /** Whether nothing puts it into the past: a noun by itself, or a verb in the present. */
    boolean isOpen(Happening happening) {
        int predicate = happening.carrier().orElse(happening.token());
        return scene.part(predicate) != PartOfSpeech.VERB || isPresent(scene.tree(predicate), predicate);
    }

    /** How a predicate or a noun is put; beyond so many steps up the tree nothing is asked. */
    Judged judge(int token, int steps) {
        if (steps == 0) {
            return Judged.PLAIN;
        }
        PartOfSpeech part = scene.part(token);
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN && !isPredicate(token)
                ? nouns.judge(token, steps)
                : beside(token).under(above(token, steps));
    }

    private boolean isPredicate(int token) {
        return scene.tree(token).child(token, SUBJECT).isPresent();
    }

    /** What stands with a predicate itself. */
    Judged beside(int predicate) {
        SentenceTree tree = scene.tree(predicate);
        Judged judged = modal(tree, predicate);
        for (int child : tree.children(predicate, ADVERB)) {
            judged = judged.under(word(Place.ADVERB, child)).under(negation(child));
        }
        for (int child : tree.children(predicate, SUBJECT)) {
            judged = judged.under(negation(child)).under(determiner(child));
        }
        for (int child : tree.children(predicate, MARK)) {
            judged = judged.under(word(Place.OPENER, child));
        }
        boolean present = isPresent(tree, predicate);
        if (judged.status() == EventStatus.HAPPENED && present) {
            judged = day(tree, predicate);
        }
        return judged.status() == EventStatus.HAPPENED && !present
                ? judged
                : condition(tree, predicate).map(judged::under).orElse(judged);
    }

    /** "The envoys meet on Friday". */
    private Judged day(SentenceTree tree, int predicate) {
        boolean perfect = tree.children(predicate, AUXILIARY).stream()
                .anyMatch(child -> scene.lemma(child).equals("have"));
        boolean finite = infinitive(tree, predicate).isEmpty()
                && tree.child(predicate, SUBJECT).isPresent();
        if (!finite || perfect || arguments.words().hasOneForm(scene.lemma(predicate))) {
            return Judged.PLAIN;
        }
        return tree.children(predicate, DAYS).stream()
                .map(child -> word(Place.DAY, child))
                .filter(judged -> judged.status() != EventStatus.HAPPENED)
                .findFirst()
                .orElse(Judged.PLAIN);
    }

    private Judged modal(SentenceTree tree, int predicate) {
        Judged judged = Judged.PLAIN;
        boolean perfect = false;
        List<Integer> auxiliaries = tree.children(predicate, AUXILIARY);
        if (isSubjunctive(tree, predicate, auxiliaries)) {
            return Judged.by(EventStatus.POSSIBLE, auxiliaries.get(0));
        }
        for (int child : auxiliaries) {
            judged = judged.under(word(Place.MODAL, child));
            perfect |= scene.lemma(child).equals("have") && scene.lower(child).equals("have");
        }
        boolean unreal = perfect
                && judged.status() == EventStatus.PLANNED
                && auxiliaries.stream().anyMatch(child -> scene.lower(child).equals("would"));
        return unreal ? new Judged(EventStatus.CONDITIONAL, judged.words()) : judged;
    }

    /** "That the men be freed". */
    private boolean isSubjunctive(SentenceTree tree, int predicate, List<Integer> auxiliaries) {
        return auxiliaries.size() == 1
                && scene.lower(auxiliaries.get(0)).equals("be")
                && infinitive(tree, predicate).isEmpty();
    }

    /** Whether it is told in the present: what stands so may be still to come. */
    boolean isPresent(SentenceTree tree, int predicate) {
        boolean verb = scene.part(predicate) == PartOfSpeech.VERB;
        List<Integer> auxiliaries = tree.children(predicate, SAID);
        String form = scene.lower(predicate);
        boolean bare = verb && (form.equals(scene.lemma(predicate)) || form.endsWith("s"));
        return auxiliaries.isEmpty()
                ? bare
                : auxiliaries.stream().allMatch(child -> PRESENT.contains(scene.lower(child)));
    }

    /** "They sail if he pays". */
    private Optional<Judged> condition(SentenceTree tree, int predicate) {
        return tree.children(predicate, CLAUSE).stream()
                .flatMap(clause -> tree.children(clause, MARK).stream())
                .filter(mark -> words.find(Place.OPENER, scene.lower(mark))
                        .filter(status -> status == EventStatus.CONDITIONAL)
                        .isPresent())
                .map(mark -> Judged.by(EventStatus.CONDITIONAL, mark))
                .findFirst();
    }

    /** "No" or "neither" before a noun. */
    Judged determiner(int noun) {
        return scene.tree(noun).children(noun, DETERMINER).stream()
                .map(this::negation)
                .filter(judged -> judged.status() == EventStatus.DENIED)
                .findFirst()
                .orElse(Judged.PLAIN);
    }

    private Judged negation(int token) {
        boolean only = scene.lower(token).equals("not")
                && token + 1 < scene.tree(token).end()
                && scene.lower(token + 1).equals("only");
        return only ? Judged.PLAIN : word(Place.NEGATION, token);
    }

    Judged word(Place place, int token) {
        return words.find(place, scene.lower(token))
                .map(status -> Judged.by(status, token))
                .orElse(Judged.PLAIN);
    }

    /** What stands above a predicate. */
    private Judged above(int predicate, int steps) {
        SentenceTree tree = scene.tree(predicate);
        OptionalInt to = infinitive(tree, predicate);
        int head = tree.head(predicate);
        return switch (tree.relation(predicate)) {
            case XCOMP, CCOMP, CSUBJ, CSUBJ_PASS -> governed(head, to, steps);
            case ACL -> to.isPresent() || isGerund(predicate) ? governed(head, to, steps) : Judged.PLAIN;
            case ADVCL -> adverbial(predicate, to, steps);
            case OBL, NMOD -> nouns.phrase(predicate, steps);
            case CONJ -> isBare(tree, predicate) ? judge(head, steps - 1) : Judged.PLAIN;
            case ROOT, PARATAXIS ->
                to.isPresent() && tree.child(predicate, AUXILIARY).isEmpty()
                        ? Judged.by(EventStatus.PLANNED, to.getAsInt())
                        : imperative(tree, predicate);
            default -> Judged.PLAIN;
        };
    }

    /** "Sign it!": a command without a subject. */
    private Judged imperative(SentenceTree tree, int predicate) {
        boolean command = tree.relation(predicate) == Relation.ROOT
                && isBare(tree, predicate)
                && scene.part(predicate) == PartOfSpeech.VERB;
        return command ? Judged.by(EventStatus.POSSIBLE, predicate) : Judged.PLAIN;
    }

    private boolean isGerund(int predicate) {
        return scene.lower(predicate).endsWith("ing");
    }

    private boolean isBare(SentenceTree tree, int predicate) {
        return tree.child(predicate, SUBJECT).isEmpty()
                && tree.child(predicate, AUXILIARY).isEmpty()
                && scene.lower(predicate).equals(scene.lemma(predicate));
    }

    /** Under a verb, an adjective or a noun that it completes; under one that is not listed an infinitive may be. */
    private Judged governed(int head, OptionalInt to, int steps) {
        if (to.isPresent() && scene.part(head) == PartOfSpeech.AUX) {
            return Judged.by(EventStatus.PLANNED, to.getAsInt()).under(beside(head));
        }
        String key = key(head, to.isPresent() ? " to" : " that");
        if (words.knows(Place.GOVERNOR, key)) {
            return governor(head, key).under(judge(head, steps - 1));
        }
        Judged open = to.isPresent() ? Judged.by(EventStatus.POSSIBLE, head) : Judged.PLAIN;
        return to.isPresent() ? open.under(judge(head, steps - 1)) : Judged.PLAIN;
    }

    /** Under what a governing word is listed: by what it governs, else with its particle, else alone. */
    String key(int head, String governing) {
        String lemma = scene.lemma(head);
        if (words.knows(Place.GOVERNOR, lemma + governing)) {
            return lemma + governing;
        }
        return scene.tree(head).children(head, PARTICLE).stream()
                .map(child -> lemma + " " + scene.lower(child))
                .filter(key -> words.knows(Place.GOVERNOR, key))
                .findFirst()
                .orElse(lemma);
    }

    Judged governor(int head, String key) {
        return words.find(Place.GOVERNOR, key)
                .map(status -> Judged.by(status, head))
                .orElse(Judged.PLAIN);
    }

    /** "Came to meet her", "when they meet", "without meeting her". */
    private Judged adverbial(int predicate, OptionalInt to, int steps) {
        if (to.isPresent()) {
            return Judged.by(EventStatus.PLANNED, to.getAsInt());
        }
        int head = scene.tree(predicate).head(predicate);
        Judged main = judge(head, steps - 1);
        Optional<String> key = scene.tree(predicate).children(predicate, MARK).stream()
                .map(mark -> scene.lemma(head) + " " + scene.lower(mark))
                .filter(listed -> words.knows(Place.GOVERNOR, listed))
                .findFirst();
        if (key.isPresent()) {
            return governor(head, key.get()).under(main);
        }
        boolean present = isPresent(scene.tree(predicate), predicate);
        if (main.status() == EventStatus.PLANNED && present) {
            return main;
        }
        Judged beside = alongside(predicate, head);
        if (beside.status() != EventStatus.HAPPENED) {
            return beside;
        }
        OptionalInt bound = mark(predicate, UNTIL);
        if (bound.isPresent() && present) {
            return Judged.by(EventStatus.POSSIBLE, bound.getAsInt());
        }
        boolean after = mark(predicate, AFTER).isPresent() && main.status() != EventStatus.PLANNED;
        return isGerund(predicate) && !after ? main : Judged.PLAIN;
    }

    /** "As the envoy travels to Pelm, a draft is being written": who travels so, beside what goes on, has yet to. */
    private Judged alongside(int predicate, int head) {
        boolean present = isPresent(scene.tree(head), head)
                && isPresent(scene.tree(predicate), predicate)
                && scene.tree(predicate).children(predicate, SAID).isEmpty();
        OptionalInt as = mark(predicate, ALONG);
        Optional<EventStatus> status =
                present && as.isPresent() ? words.find(Place.ALONGSIDE, scene.lemma(predicate)) : Optional.empty();
        return status.map(one -> Judged.by(one, as.getAsInt())).orElse(Judged.PLAIN);
    }

    private OptionalInt mark(int predicate, Set<String> marks) {
        return scene.tree(predicate).children(predicate, OPENING).stream()
                .mapToInt(Integer::intValue)
                .filter(mark -> marks.contains(scene.lower(mark)))
                .findFirst();
    }

    private OptionalInt infinitive(SentenceTree tree, int predicate) {
        return tree.children(predicate, MARK).stream()
                .mapToInt(Integer::intValue)
                .filter(mark -> scene.lower(mark).equals("to"))
                .findFirst();
    }
}
