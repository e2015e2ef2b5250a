package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Kind;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Place;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.StanceWords.Use;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** Finds the words of a sentence that say how somebody stands to something. */
final class TriggerFinder {

    private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    private static final Set<String> REFUSING = Set.of("will", "would", "can", "could", "shall");
    private static final Set<String> WILLING = Set.of("will", "would", "shall", "can", "could", "may", "might");
    private static final Set<String> PAST = Set.of("was", "were", "been", "had", "did");
    private static final Set<String> BINDING = Set.of("must", "should", "ought");
    private static final Set<String> NEEDING = Set.of("have", "need", "ought", "get");
    private static final Set<String> POSSIBLE = Set.of("could", "might", "may");
    private static final Set<String> OTHERS = Set.of("they", "those");

    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Value OPENED = new Value(Attitude.OPEN, Strength.OPENNESS);
    private static final Value PREFERRED = new Value(Attitude.WANT, Strength.PREFERENCE);
    private static final Value OFFERED = new Value(Attitude.OFFER, Strength.PLAIN);
    private static final Value REFUSED = new Value(Attitude.REJECT, Strength.PLAIN);
    private static final Value ACCEPTED = new Value(Attitude.ACCEPT, Strength.PLAIN);
    private static final Value DEMANDED = new Value(Attitude.WANT, Strength.DEMAND);
    private static final Value WISHED = new Value(Attitude.WANT, Strength.PLAIN);

    private final StanceLexicon lexicon;
    private final Marks marks;

    TriggerFinder(StanceLexicon lexicon, Marks marks) {
        this.lexicon = lexicon;
        this.marks = marks;
    }

    /** At most one a word, in reading order; those of {@link Sort#INNER} whether or not something is before them. */
    List<Trigger> find(Syntax syntax) {
        List<Trigger> found = new ArrayList<>();
        SentenceTree tree = syntax.tree();
        for (int token = tree.first(); token < tree.end(); token++) {
            int at = token;
            obligation(syntax, at)
                    .or(() -> BareWords.command(syntax, at))
                    .or(() -> permission(syntax, at))
                    .or(() -> listed(syntax, at))
                    .or(() -> modal(syntax, at))
                    .or(() -> absence(syntax, at))
                    .or(() -> side(syntax, at))
                    .or(() -> BareWords.refusal(syntax, at))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a verb stands behind "will", "could" and the like. */
    static boolean isWilling(Syntax syntax, int predicate) {
        return syntax.auxiliaries(predicate).stream().anyMatch(WILLING::contains);
    }

    /** "Was not discussed", "did not discuss": what came of it, and not what anybody holds. */
    static boolean isPast(Syntax syntax, int predicate) {
        return syntax.auxiliaries(predicate).stream().anyMatch(PAST::contains);
    }

    private Optional<Trigger> listed(Syntax syntax, int token) {
        Tokens tokens = syntax.tokens();
        SentenceTree tree = syntax.tree();
        return lexicon.headed(tree.lemma(token), syntax.form(token)).stream()
                .filter(entry -> fits(syntax, entry, token))
                .map(entry -> trigger(syntax, entry, token, entry.words().around(tokens, tree, token)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing((Trigger trigger) -> trigger.words().size())
                        .thenComparing(trigger -> trigger.sort() == Sort.ADJECTIVE)
                        .thenComparing(trigger -> trigger.sort() != Sort.INNER));
    }

    private static boolean fits(Syntax syntax, StanceEntry entry, int token) {
        SentenceTree tree = syntax.tree();
        PartOfSpeech part = tree.part(token);
        boolean describes = tree.relation(token) == Relation.AMOD || tree.relation(token) == Relation.COMPOUND;
        return switch (entry.kind()) {
            case VERB, INNER ->
                part == PartOfSpeech.VERB && !describes && !isNeeding(syntax, token) && !isAsked(syntax, token);
            case ADJECTIVE -> part != PartOfSpeech.PROPN && !describes && !isVerbInUse(syntax, token);
            case THING -> !describes && part != PartOfSpeech.PROPN && isPredicate(syntax, token);
            case NOUN -> NOUNS.contains(part) && !describes;
        };
    }

    /** Whether something is said to be so: "is unacceptable", "called it unacceptable", "the troops stay". */
    private static boolean isPredicate(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        if (tree.relation(token) == Relation.ACL_RELCL
                || tree.children(token, Syntax.SUBJECT).stream()
                        .anyMatch(
                                child -> Set.of("what", "which", "who", "that").contains(syntax.form(child))
                                        && syntax.tree().relation(token) != Relation.ROOT)) {
            return false;
        }
        if (tree.child(token, COPULA).isPresent()) {
            return true;
        }
        if (tree.part(token) == PartOfSpeech.VERB) {
            return tree.child(token, Syntax.OBJECT).isEmpty()
                    && tree.child(token, Syntax.SUBJECT).isPresent();
        }
        if (isNamed(syntax, token)) {
            return true;
        }
        boolean called = tree.relation(token) == Relation.XCOMP
                || tree.relation(token) == Relation.OBL && syntax.hasCase(token, Set.of("as"));
        return called
                && (tree.child(tree.head(token), Syntax.OBJECT).isPresent()
                        || tree.child(token, Syntax.SUBJECT).isPresent());
    }

    /** "Called the offer an insult", where the tree makes the name a clause. */
    static boolean isNamed(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        int above = tree.head(token);
        return tree.relation(token) == Relation.CCOMP
                && StanceWords.isOf(Use.NAMING, syntax.lemma(above))
                && tree.child(token, COPULA).isEmpty()
                && tree.child(above, Syntax.OBJECT).isPresent();
    }

    /** "Needs to", which stands before what must be. */
    private static boolean isNeeding(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        return NEEDING.contains(tree.lemma(token))
                && tree.child(token, Syntax.OBJECT).isEmpty()
                && tree.child(token, EnumSet.of(Relation.XCOMP)).isPresent();
    }

    /** "Asked about an amnesty, she said". */
    private static boolean isAsked(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        return tree.relation(token) == Relation.ADVCL
                && syntax.form(token).endsWith("ed")
                && tree.children(token, EnumSet.of(Relation.OBJ, Relation.XCOMP, Relation.CCOMP))
                        .isEmpty()
                && syntax.auxiliaries(token).isEmpty();
    }

    /** "Opened": what could be an adjective, and has an object. */
    private static boolean isVerbInUse(Syntax syntax, int token) {
        return syntax.tree().part(token) == PartOfSpeech.VERB
                && (syntax.tree().child(token, Syntax.OBJECT).isPresent()
                        || !syntax.isPassive(token)
                                && !isOfBeing(syntax, token)
                                && syntax.tree().child(token, COPULA).isEmpty());
    }

    /** "Is insistent", whatever part of speech the model takes it for. */
    private static boolean isOfBeing(Syntax syntax, int token) {
        return !syntax.form(token).endsWith("ing")
                && syntax.auxiliaries(token).stream()
                        .anyMatch(Set.of("is", "are", "was", "were", "be", "been")::contains);
    }

    private Optional<Trigger> trigger(Syntax syntax, StanceEntry entry, int token, List<Integer> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean ownNo = entry.words().words().stream().anyMatch(Set.of("no", "not", "yet")::contains);
        boolean denied = !ownNo && (syntax.isDenied(token) || accepts(entry) && hasNoObject(syntax, token));
        Optional<Value> stance = denied ? entry.denied() : Optional.of(entry.stance());
        boolean unfinished = denied
                && entry.kind() == Kind.VERB
                && entry.stance().attitude() != Attitude.REJECT
                && (syntax.auxiliaries(token).stream().anyMatch(Set.of("has", "have", "had")::contains)
                        || syntax.tree().children(token).stream()
                                .anyMatch(child -> syntax.form(child).equals("yet")));
        if (unfinished) {
            return Optional.empty();
        }
        boolean past = entry.kind() == Kind.THING
                && syntax.tree().part(token) == PartOfSpeech.VERB
                && syntax.form(token).endsWith("ed");
        if (past) {
            return Optional.empty();
        }
        if (denied && entry.kind() == Kind.NOUN && syntax.hasNo(token)) {
            return Optional.empty();
        }
        return stance.map(value -> new Trigger(
                sort(entry.kind()), token, words, raised(syntax, token, value), entry.holder(), entry.said()));
    }

    private static boolean accepts(StanceEntry entry) {
        Attitude attitude = entry.stance().attitude();
        return entry.kind() == Kind.VERB
                        && (attitude == Attitude.ACCEPT || attitude == Attitude.WANT || attitude == Attitude.OFFER)
                || entry.kind() == Kind.INNER;
    }

    private static boolean hasNoObject(Syntax syntax, int token) {
        return syntax.tree().children(token, Syntax.OBJECT).stream().anyMatch(syntax::hasNo);
    }

    private static Sort sort(Kind kind) {
        return switch (kind) {
            case VERB -> Sort.VERB;
            case INNER -> Sort.INNER;
            case ADJECTIVE -> Sort.ADJECTIVE;
            case THING -> Sort.THING;
            case NOUN -> Sort.NOUN;
        };
    }

    /** "Could accept" is an openness; "would never accept" a red line, which {@link PositionFinder} sees. */
    private static Value raised(Syntax syntax, int token, Value value) {
        boolean could = syntax.auxiliaries(token).stream().anyMatch(POSSIBLE::contains);
        return could && value.attitude() != Attitude.REJECT && value.attitude() != Attitude.WANT ? OPENED : value;
    }

    /** "Will not pay", "could pay", "would pay". */
    private Optional<Trigger> modal(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        List<String> auxiliaries = syntax.auxiliaries(token);
        if (tree.part(token) != PartOfSpeech.VERB
                || marks.isAt("idle", syntax.tokens(), tree, token)
                || auxiliaries.contains("have")
                || tree.relation(token) == Relation.ACL_RELCL) {
            return Optional.empty();
        }
        if (syntax.isDenied(token)) {
            return auxiliaries.stream().anyMatch(REFUSING::contains)
                    ? Optional.of(modal(Sort.REFUSAL, token, REFUSED))
                    : Optional.empty();
        }
        if (syntax.isPassive(token) && auxiliaries.contains("would")) {
            return Optional.empty();
        }
        if (auxiliaries.stream().anyMatch(POSSIBLE::contains)) {
            return Optional.of(modal(Sort.POSSIBILITY, token, OPENED));
        }
        boolean rather = tree.children(token).stream()
                .map(syntax::form)
                .anyMatch(Set.of("rather", "sooner", "preferably", "ideally")::contains);
        if (rather && auxiliaries.contains("would")) {
            return Optional.of(modal(Sort.POSSIBILITY, token, PREFERRED));
        }
        return auxiliaries.contains("would") ? Optional.of(modal(Sort.INTENTION, token, OFFERED)) : Optional.empty();
    }

    /** "They can have the mine", "vessels may pass". */
    private static Optional<Trigger> permission(Syntax syntax, int token) {
        List<String> auxiliaries = syntax.auxiliaries(token);
        boolean permits = (auxiliaries.contains("can") || auxiliaries.contains("may"))
                && !auxiliaries.contains("have")
                && syntax.tree().part(token) == PartOfSpeech.VERB
                && syntax.tree().relation(token) != Relation.ACL_RELCL
                && StanceWords.isOf(Use.PERMITTED, syntax.lemma(token))
                && !syntax.isDenied(token)
                && isOfOthers(syntax, token);
        return permits ? Optional.of(modal(Sort.POSSIBILITY, token, OFFERED)) : Optional.empty();
    }

    /** "They can keep the mine", "vessels may pass": no one person, and not whoever speaks. */
    private static boolean isOfOthers(Syntax syntax, int token) {
        OptionalInt subject = syntax.ownSubject(token);
        if (subject.isEmpty()) {
            return false;
        }
        String form = syntax.form(subject.getAsInt());
        boolean many = syntax.tree().part(subject.getAsInt()) == PartOfSpeech.NOUN
                && !form.equals(syntax.lemma(subject.getAsInt()));
        return OTHERS.contains(form) || many;
    }

    private static Trigger modal(Sort sort, int token, Value value) {
        return new Trigger(sort, token, List.of(token), value, Place.SUBJECT, false);
    }

    /** "The troops must leave", "the troops have to leave". */
    private static Optional<Trigger> obligation(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        List<String> auxiliaries = syntax.auxiliaries(token);
        boolean must = tree.part(token) != PartOfSpeech.AUX
                && (auxiliaries.stream().anyMatch(BINDING::contains)
                        || auxiliaries.contains("may") && syntax.isDenied(token));
        boolean needs = tree.relation(token) == Relation.XCOMP
                && NEEDING.contains(tree.lemma(tree.head(token)))
                && tree.part(tree.head(token)) == PartOfSpeech.VERB
                && tree.child(tree.head(token), Syntax.OBJECT).isEmpty();
        if (!must && !needs || tree.part(token) == PartOfSpeech.PUNCT) {
            return Optional.empty();
        }
        boolean forbids = auxiliaries.contains("may");
        boolean mild = forbids || auxiliaries.contains("should") || auxiliaries.contains("ought");
        boolean denied = syntax.isDenied(token);
        Value wanted = mild ? WISHED : DEMANDED;
        return Optional.of(new Trigger(
                Sort.OBLIGATION,
                token,
                List.of(token),
                denied ? wanted.with(Attitude.REJECT) : wanted,
                Place.SPEAKER,
                true));
    }

    /** "Is against a truce", "is for a truce". */
    private static Optional<Trigger> side(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        boolean predicate = NOUNS.contains(tree.part(token))
                && tree.child(token, COPULA).isPresent()
                && tree.child(token, Syntax.SUBJECT).isPresent();
        if (!predicate || !syntax.hasCase(token, Set.of("against"))) {
            return Optional.empty();
        }
        Value stance = syntax.isDenied(token) ? ACCEPTED : REFUSED;
        return Optional.of(new Trigger(Sort.ADJECTIVE, token, List.of(token), stance, Place.SUBJECT, false));
    }

    /** "There will be no signature". */
    private static Optional<Trigger> absence(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        boolean there = tree.child(token, EnumSet.of(Relation.EXPL)).isPresent()
                && syntax.lemma(token).equals("be");
        boolean none = tree.children(token, Syntax.SUBJECT).stream().anyMatch(syntax::hasNo) || syntax.isDenied(token);
        boolean will = syntax.auxiliaries(token).stream().anyMatch(WILLING::contains)
                || tree.children(token, Syntax.SUBJECT).stream()
                        .anyMatch(child ->
                                Set.of("question", "room", "way", "chance").contains(syntax.lemma(child)));
        return there && none && will
                ? Optional.of(new Trigger(Sort.ABSENCE, token, List.of(token), REFUSED, Place.SPEAKER, true))
                : Optional.empty();
    }
}
