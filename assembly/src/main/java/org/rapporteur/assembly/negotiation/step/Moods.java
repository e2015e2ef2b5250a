package org.rapporteur.assembly.negotiation.step;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Tells how a clause puts its deed, by auxiliaries, tense and what it hangs on. */
final class Moods {

    private static final Set<String> WILL = Set.of("will", "'ll", "wo", "shall");
    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> MAY =
            Set.of("may", "might", "could", "should", "can", "ca", "must", "would", "'d", "ought");
    private static final Set<String> THINKING =
            Set.of("think", "believe", "doubt", "fear", "predict", "suspect", "guess", "reckon", "imagine");
    private static final Set<String> HAD = Set.of("had");
    private static final Set<String> PAST_BE = Set.of("was", "were");
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL_RELCL);
    private static final Set<Relation> COMPLETING = EnumSet.of(Relation.XCOMP, Relation.ADVCL, Relation.CCOMP);
    private static final Set<Relation> PLACE = EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED);
    private static final Set<Relation> BESIDE = EnumSet.of(Relation.ADVMOD, Relation.XCOMP);
    private static final Set<Relation> OPEN = EnumSet.of(Relation.XCOMP, Relation.ADVCL, Relation.ACL, Relation.CSUBJ);

    /**
     * Whether the words of a clause set a time to come.
     *
     * @param plainly as they stand; else only if a weekday is taken for the next one
     * @param later on another day than the article's
     */
    record Coming(boolean plainly, boolean later) {

        static final Coming NOT = new Coming(false, false);
    }

    private final SentenceTree tree;
    private final Verbs verbs;
    private final StepWords words;
    private final Voices voices;
    private final IntPredicate quoted;

    /** @param quoted whether a token stands in quotation marks */
    Moods(SentenceTree tree, Verbs verbs, StepWords words, Voices voices, IntPredicate quoted) {
        this.tree = tree;
        this.verbs = verbs;
        this.words = words;
        this.voices = voices;
        this.quoted = quoted;
    }

    /** @param ahead whether its words set a time to come */
    Mood of(int token, Coming ahead) {
        int bearer = verbs.bearer(token);
        if (verbs.isCondition(token) || verbs.isCondition(bearer)) {
            return Mood.OTHER;
        }
        Optional<Fate> told = words.fate(verbs.phrasal(token));
        if (told.isPresent()) {
            boolean bare = !verbs.hasAuxiliary(bearer, MAY) && !verbs.isNegated(token);
            return bare ? Mood.of(told.get()) : Mood.OTHER;
        }
        return byAuxiliary(token, bearer, ahead);
    }

    /** The same where a word such as "withdraw" is itself what is done, and tells nothing of another deed. */
    Mood ofItself(int token, Coming ahead) {
        int bearer = verbs.bearer(token);
        return verbs.isCondition(token) || verbs.isCondition(bearer) ? Mood.OTHER : byAuxiliary(token, bearer, ahead);
    }

    private Mood byAuxiliary(int token, int bearer, Coming ahead) {
        if (verbs.hasAuxiliary(bearer, WILL)) {
            if (verbs.hasAuxiliary(token, Set.of("have"))) {
                return Mood.OTHER;
            }
            return verbs.isNegated(bearer) ? refused(bearer) : conditional(token, Mood.PLANNED);
        }
        if (verbs.hasAuxiliary(bearer, WOULD)) {
            return would(token, bearer, ahead);
        }
        if (verbs.isBeTo(bearer)) {
            return beTo(bearer, ahead);
        }
        Optional<Mood> announced = announced(bearer, ahead);
        if (announced.isPresent()) {
            return announced.get();
        }
        if (verbs.hasAuxiliary(bearer, MAY)) {
            return Mood.OTHER;
        }
        if (token != bearer && ahead.later() && bearer != tree.root() && verbs.isVerb(tree.head(bearer))) {
            return of(tree.head(bearer), ahead);
        }
        boolean open = verbs.isTo(bearer) || tree.isRelated(bearer, OPEN) && !verbs.isPast(bearer);
        return open ? below(bearer, ahead) : plain(bearer, ahead);
    }

    /** What somebody is told to say of what he will do; not what he says that he would do, nor what a scene has in it. */
    private Mood would(int token, int bearer, Coming ahead) {
        boolean imagined = tree.isRelated(bearer, DESCRIBING) && !ahead.plainly();
        boolean spoken = tree.children(bearer).stream()
                .anyMatch(child -> WOULD.contains(verbs.lower(child)) && quoted.test(child));
        boolean wished = tree.children(bearer, BESIDE).stream()
                .anyMatch(child -> verbs.lower(child).equals("rather"));
        if (!isReported(bearer) || wished || spoken || imagined || isDisowned(bearer)) {
            return Mood.OTHER;
        }
        if (verbs.isNegated(bearer)) {
            return refused(bearer);
        }
        if (verbs.isConditional(token)) {
            return ahead.later() ? Mood.CONDITIONAL : Mood.OTHER;
        }
        return Mood.PLANNED;
    }

    /** "Will not be held until spring" puts it off. */
    private Mood refused(int token) {
        return verbs.isNotYet(token) ? Mood.MOVED : Mood.CANCELLED;
    }

    /** Below "did not say", "had said". */
    private boolean isDisowned(int token) {
        if (token == tree.root() || !tree.isRelated(token, COMPLETING)) {
            return false;
        }
        int above = tree.head(token);
        return THINKING.contains(verbs.lemma(above))
                || verbs.isNegated(above)
                || verbs.hasAuxiliary(verbs.bearer(above), HAD);
    }

    private Mood beTo(int token, Coming ahead) {
        if (verbs.isNegated(token)) {
            return Mood.CANCELLED;
        }
        if (verbs.hasAuxiliary(token, Set.of("have"))) {
            return Mood.MISSED;
        }
        return !verbs.isWasTo(token) || ahead.plainly() ? conditional(token, Mood.PLANNED) : Mood.OTHER;
    }

    private Mood conditional(int token, Mood mood) {
        return verbs.isConditional(token) ? Mood.CONDITIONAL : mood;
    }

    /** "Plans to go": by the word that it completes. */
    private Optional<Mood> announced(int token, Coming ahead) {
        if (token == tree.root() || !verbs.isTo(token) || !tree.isRelated(token, COMPLETING)) {
            return Optional.empty();
        }
        int above = tree.head(token);
        if (tree.relation(token) == Relation.ADVCL && tree.child(above, PLACE).isPresent()) {
            return Optional.empty();
        }
        Optional<Fate> fate = words.fate(verbs.phrasal(above));
        if (fate.isPresent()) {
            return Optional.of(verbs.isNegated(above) ? Mood.HAPPENED : Mood.of(fate.get()));
        }
        Optional<EventStatus> status = announcing(above)
                .filter(known -> !verbs.lemma(above).equals("go") || verbs.isProgressive(above))
                .filter(known -> tree.relation(token) != Relation.ADVCL
                        || tree.part(above) != PartOfSpeech.VERB
                        || verbs.lemma(above).equals("due"));
        return status.map(known -> isGivenUp(above)
                ? Mood.CANCELLED
                : looksBack(above, ahead) ? Mood.OTHER : conditional(above, Mood.of(known)));
    }

    /** "Plans"; "stands ready". */
    private Optional<EventStatus> announcing(int token) {
        return words.announces(verbs.lemma(token))
                .or(() -> tree.children(token, BESIDE).stream()
                        .filter(child -> tree.part(child) == PartOfSpeech.ADJ)
                        .flatMap(child -> words.announces(verbs.lemma(child)).stream())
                        .findFirst());
    }

    /** "No longer plans". */
    private boolean isGivenUp(int token) {
        int bearer = verbs.bearer(token);
        return verbs.isNoLonger(bearer) && !verbs.hasAuxiliary(bearer, MAY) && !verbs.hasAuxiliary(bearer, HAD);
    }

    /** "Had planned", "did not plan", "may plan". */
    private boolean looksBack(int token, Coming ahead) {
        int bearer = verbs.bearer(token);
        boolean willing = tree.part(token) == PartOfSpeech.ADJ && verbs.hasAuxiliary(bearer, PAST_BE);
        return verbs.isNegated(bearer)
                || willing
                        && !isReported(bearer)
                        && words.announces(verbs.lemma(token))
                                .filter(status -> status == EventStatus.POSSIBLE)
                                .isPresent()
                || verbs.hasAuxiliary(bearer, MAY)
                || verbs.hasAuxiliary(bearer, HAD)
                || !ahead.plainly() && verbs.hasAuxiliary(bearer, Set.of("was", "were"));
    }

    /** Of a deed without tense: it took place if what it hangs on did. */
    private Mood below(int token, Coming ahead) {
        if (token == tree.root()) {
            return Mood.OTHER;
        }
        Mood above = verbs.isVerb(tree.head(token)) ? of(tree.head(token), ahead) : Mood.HAPPENED;
        return above == Mood.HAPPENED && !verbs.isTo(token) ? above : Mood.OTHER;
    }

    private Mood plain(int token, Coming ahead) {
        boolean coming = ahead.later() && (verbs.isPresent(token) || verbs.isProgressive(token));
        if (verbs.isNegated(token)) {
            return coming ? Mood.CANCELLED : verbs.isPast(token) ? Mood.MISSED : Mood.OTHER;
        }
        return coming ? conditional(token, Mood.PLANNED) : Mood.HAPPENED;
    }

    /** Whether somebody is told to say it: "would" looks forward only in reported speech. */
    private boolean isReported(int token) {
        return tree.relation(token) == Relation.CCOMP
                || tree.relation(token) == Relation.PARATAXIS
                || voices.statement(token).isPresent();
    }
}
