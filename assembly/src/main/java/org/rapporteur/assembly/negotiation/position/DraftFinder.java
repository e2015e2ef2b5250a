package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.negotiation.party.Holders;
import org.rapporteur.assembly.negotiation.party.Side;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Place;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds who holds what in one sentence: each word that says so, joined with those that complete it. */
final class DraftFinder {

    private static final Set<Relation> COMPLETING = EnumSet.of(
            Relation.XCOMP,
            Relation.CCOMP,
            Relation.ACL,
            Relation.OBL,
            Relation.OBJ,
            Relation.NMOD,
            Relation.ADVCL,
            Relation.CSUBJ,
            Relation.NSUBJ_PASS,
            Relation.CSUBJ_PASS);
    /** "Expressed support". */
    private static final Set<String> VOICING = Set.of(
            "express",
            "voice",
            "declare",
            "announce",
            "reiterate",
            "repeat",
            "renew",
            "affirm",
            "reaffirm",
            "stress",
            "emphasise",
            "emphasize",
            "underline",
            "state",
            "issue",
            "raise");

    private static final Set<String> STRESSING =
            Set.of("stress", "emphasise", "emphasize", "underline", "underscore", "reaffirm", "affirm", "reiterate");

    private static final Set<String> CARRYING = Set.of(
            "stress",
            "emphasise",
            "emphasize",
            "underline",
            "underscore",
            "reaffirm",
            "insist",
            "warn",
            "argue",
            "suggest",
            "vow",
            "hope",
            "expect",
            "adamant",
            "concede",
            "agree",
            "promise",
            "threaten",
            "pledge");

    private final Syntax syntax;
    private final SentenceTree tree;
    private final Marks marks;
    private final Holders holders;
    private final Conditions conditions;
    private final Contents contents;
    private final Map<Integer, Trigger> triggers = new HashMap<>();
    private final Blocks blocks;
    private final HolderFinder holderFinder;

    DraftFinder(Syntax syntax, Marks marks, Holders holders, Conditions conditions, List<Trigger> found) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.marks = marks;
        this.holders = holders;
        this.conditions = conditions;
        this.contents = new Contents(syntax, conditions);
        found.forEach(trigger -> triggers.put(trigger.head(), trigger));
        this.blocks = new Blocks(syntax, marks, conditions);
        this.holderFinder = new HolderFinder(syntax, marks, holders, triggers);
    }

    /** In reading order. */
    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> absorbed = new HashSet<>();
        triggers.values().stream()
                .sorted(Comparator.comparingInt((Trigger trigger) -> syntax.height(trigger.head()))
                        .thenComparing(Trigger::head))
                .forEach(trigger -> {
                    if (!absorbed.contains(trigger.head())) {
                        draft(trigger, absorbed).ifPresent(drafts::add);
                    }
                });
        drafts.sort(Comparator.comparing(draft -> draft.trigger().head()));
        return drafts;
    }

    private Optional<Draft> draft(Trigger trigger, Set<Integer> absorbed) {
        List<Side> sides = holderFinder.sides(trigger);
        List<Trigger> completing = completing(trigger);
        if (blocks.isBlocked(trigger, triggers.keySet())) {
            absorb(completing, absorbed);
            return Optional.empty();
        }
        Optional<Draft> kept = takenBack(trigger, completing, sides, absorbed);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Trigger> whole = joined(trigger, completing, sides, absorbed);
        boolean nothing = isToldOnly(trigger, completing) || isIdle(trigger) || sides.isEmpty();
        return nothing || !isActive(trigger, sides)
                ? Optional.empty()
                : whole.map(stance -> new Draft(stance, sides, contents.of(trigger), trigger.head()));
    }

    /** With what the words that complete it say; empty where they only tell what is so. */
    private Optional<Trigger> joined(
            Trigger trigger, List<Trigger> completing, List<Side> sides, Set<Integer> absorbed) {
        Trigger whole = trigger.sort() == Sort.NOUN ? noun(trigger) : trigger;
        for (Trigger inner : completing) {
            boolean same = isSame(inner, sides);
            if (absorbed.contains(inner.head())) {
                continue;
            }
            if (inner.sort() == Sort.NOUN) {
                absorbNoun(inner, same, absorbed);
            } else if (!same && CARRYING.contains(syntax.lemma(trigger.head())) && isTold(inner)) {
                return Optional.empty();
            } else {
                absorb(inner, absorbed);
                whole = same && trigger.sort() != Sort.NOUN ? whole.with(combined(whole, inner)) : whole;
            }
        }
        return Optional.of(whole);
    }

    /** A noun with an owner of its own stays: "rejected Veldia's demand". */
    private void absorbNoun(Trigger noun, boolean same, Set<Integer> absorbed) {
        boolean proposal = syntax.lemma(noun.head()).equals("proposal");
        if (proposal || same || holderFinder.sides(noun).isEmpty()) {
            absorbed.add(noun.head());
        }
    }

    private Trigger noun(Trigger trigger) {
        boolean said = VOICING.contains(syntax.lemma(tree.head(trigger.head())));
        return new Trigger(
                Sort.NOUN, trigger.head(), trigger.words(), held(trigger), trigger.place(), said || trigger.said());
    }

    /** "Insisted that the dam was safe", which wants nothing. */
    private boolean isToldOnly(Trigger trigger, List<Trigger> completing) {
        if (STRESSING.contains(syntax.lemma(trigger.head()))
                && tree.children(trigger.head(), EnumSet.of(Relation.CCOMP)).stream()
                        .anyMatch(this::hasOwnSubject)
                && completing.stream().allMatch(inner -> inner.sort() == Sort.INNER || inner.sort() == Sort.NOUN)) {
            return true;
        }
        if (!CARRYING.contains(syntax.lemma(trigger.head())) || !completing.isEmpty()) {
            return syntax.lemma(trigger.head()).equals("deny")
                    && trigger.sort() == Sort.VERB
                    && completing.isEmpty()
                    && !pointsBack(trigger);
        }
        return tree.children(trigger.head(), EnumSet.of(Relation.CCOMP)).stream()
                .anyMatch(clause ->
                        syntax.isFinite(clause) && !syntax.auxiliaries(clause).contains("will"));
    }

    private boolean pointsBack(Trigger trigger) {
        return tree.children(trigger.head(), Syntax.OBJECT).stream()
                .anyMatch(object ->
                        Set.of("it", "that", "this", "report", "reports").contains(syntax.form(object)));
    }

    /** "Declined to comment". */
    private boolean isIdle(Trigger trigger) {
        boolean asks =
                syntax.lemma(trigger.head()).equals("ask") && trigger.words().size() == 1;
        if (asks && (isQuestion(trigger.head()) || isWithheld(trigger.head()))) {
            return true;
        }
        return trigger.stance().attitude() == Attitude.REJECT
                && trigger.words().size() == 1
                && tree.children(trigger.head(), EnumSet.of(Relation.XCOMP)).stream()
                        .anyMatch(clause -> marks.isAt("idle", syntax.tokens(), tree, clause));
    }

    /** "Asked who owns the bar", and nobody to do anything. */
    private boolean isQuestion(int asking) {
        return tree.children(asking, EnumSet.of(Relation.XCOMP)).isEmpty()
                && tree.children(asking, EnumSet.of(Relation.CCOMP)).stream()
                        .noneMatch(clause -> tree.children(clause).stream()
                                .anyMatch(child -> Set.of("that", "to").contains(syntax.form(child))));
    }

    /** "Asked not to be named". */
    private boolean isWithheld(int asking) {
        return tree.children(asking, EnumSet.of(Relation.XCOMP, Relation.CCOMP)).stream()
                .anyMatch(clause -> Set.of("name", "identify", "quote").contains(syntax.lemma(clause)));
    }

    private void absorb(Trigger trigger, Set<Integer> absorbed) {
        absorbed.add(trigger.head());
        absorb(completing(trigger), absorbed);
    }

    private void absorb(List<Trigger> completing, Set<Integer> absorbed) {
        for (Trigger inner : completing) {
            boolean owned = inner.sort() == Sort.NOUN
                    && tree.child(inner.head(), EnumSet.of(Relation.NMOD_POSS)).isPresent();
            if (!owned) {
                absorb(inner, absorbed);
            }
        }
    }

    private Value combined(Trigger outer, Trigger inner) {
        boolean reason = inner.sort() == Sort.THING
                && tree.head(inner.head()) == outer.head()
                && tree.children(inner.head()).stream()
                        .anyMatch(child -> syntax.form(child).equals("as"));
        if (reason && outer.stance().attitude() == Attitude.REJECT) {
            return outer.stance().atLeast(inner.stance().strength());
        }
        boolean carried = CARRYING.contains(syntax.lemma(outer.head())) && syntax.isFinite(inner.head());
        Value value = inner.sort() == Sort.OBLIGATION && carried ? inner.stance() : innermost(inner);
        return carried ? value.atLeast(outer.stance().strength()) : Combination.of(outer.stance(), value);
    }

    /** "Is ready to refuse to discuss". */
    private Value innermost(Trigger trigger) {
        Value value = trigger.stance();
        for (Trigger inner : completing(trigger)) {
            if (inner.sort() != Sort.NOUN && syntax.ownSubject(inner.head()).isEmpty()) {
                value = Combination.of(value, innermost(inner));
            }
        }
        return value;
    }

    /** "Dropped its demand", "refused to drop its demand": what is held is what the noun says, or no longer that. */
    private Optional<Draft> takenBack(
            Trigger trigger, List<Trigger> completing, List<Side> sides, Set<Integer> absorbed) {
        Optional<Trigger> noun = completing.stream()
                .filter(inner -> inner.sort() == Sort.NOUN && tree.isRelated(inner.head(), Syntax.OBJECT))
                .filter(inner -> marks.isAt("drop", syntax.tokens(), tree, tree.head(inner.head())))
                .filter(inner ->
                        isSame(inner, sides) || holderFinder.sides(inner).isEmpty())
                .findFirst();
        if (noun.isEmpty() || sides.isEmpty()) {
            return Optional.empty();
        }
        completing.forEach(inner -> absorbed.add(inner.head()));
        boolean refuses = trigger.stance().attitude() == Attitude.REJECT;
        Value value =
                refuses ? noun.get().stance() : Combination.takenBack(noun.get().stance());
        return Optional.of(new Draft(noun.get().with(value), sides, contents.of(noun.get()), trigger.head()));
    }

    private Value held(Trigger noun) {
        int above = tree.head(noun.head());
        boolean object = tree.isRelated(noun.head(), Syntax.OBJECT) || tree.relation(noun.head()) == Relation.OBL;
        if (!object || above == noun.head() || syntax.isDenied(above)) {
            return noun.stance();
        }
        if (marks.isAt("soften", syntax.tokens(), tree, above)) {
            return Combination.SOFTENED;
        }
        return marks.isAt("drop", syntax.tokens(), tree, above) ? Combination.takenBack(noun.stance()) : noun.stance();
    }

    /** Those that complete a word without another between. */
    private List<Trigger> completing(Trigger trigger) {
        return triggers.values().stream()
                .filter(other -> other.head() != trigger.head() && isBelow(other.head(), trigger.head()))
                .sorted(Comparator.comparing(Trigger::head))
                .toList();
    }

    private boolean isBelow(int token, int above) {
        int at = token;
        while (at != tree.root()) {
            boolean joined = tree.relation(at) == Relation.CONJ && !hasOwnSubject(at);
            boolean passes = tree.isRelated(at, COMPLETING)
                    || joined && tree.head(at) != above && (at != token || tree.isRelated(tree.head(at), COMPLETING));
            boolean apart = tree.relation(at) == Relation.CCOMP && hasOwnSubject(at) && isBehindSemicolon(at);
            if (!passes || apart || tree.relation(at) == Relation.ADVCL && isAside(at)) {
                return false;
            }
            at = tree.head(at);
            if (at == above) {
                return true;
            }
            if (triggers.containsKey(at) && triggers.get(at).sort() != Sort.INNER) {
                return false;
            }
        }
        return false;
    }

    /** "Varga demanded elections; Solen told ...": two sentences that the tree makes one. */
    private boolean isBehindSemicolon(int token) {
        int first = tree.firstBelow(token);
        return first > tree.first() && syntax.form(first - 1).equals(";")
                || syntax.form(first).equals(";");
    }

    private boolean hasOwnSubject(int token) {
        return tree.child(token, Syntax.SUBJECT).isPresent();
    }

    private boolean isAside(int clause) {
        return tree.children(clause, EnumSet.of(Relation.MARK)).stream()
                .map(syntax::form)
                .noneMatch(Set.of("of", "to", "at", "from", "about", "on", "in", "into", "for", "that")::contains);
    }

    /** Whether a word that completes another is of the same holder. */
    private boolean isSame(Trigger inner, List<Side> outer) {
        if (inner.place() == Place.SPEAKER) {
            return true;
        }
        if (inner.place() == Place.SUBJECT && !hasOwnSubject(inner.head())) {
            int clause = inner.head();
            while (tree.relation(clause) == Relation.CONJ) {
                clause = tree.head(clause);
            }
            OptionalInt object = tree.child(tree.head(clause), Syntax.OBJECT);
            boolean controlled =
                    tree.relation(clause) == Relation.XCOMP && object.isPresent() && object.getAsInt() < clause;
            return !controlled;
        }
        List<Side> its = holderFinder.sides(inner);
        return its.stream()
                .anyMatch(side -> outer.stream().anyMatch(other -> other.key().equals(side.key())));
    }

    /** "Insisted that Veldia had agreed": told, not wanted. */
    private boolean isTold(Trigger inner) {
        return inner.sort() != Sort.OBLIGATION && syntax.isFinite(inner.head());
    }

    /** What only stands behind another word says something by itself behind "will" and "could", of the future. */
    private boolean isActive(Trigger trigger, List<Side> sides) {
        boolean intends = trigger.sort() == Sort.INTENTION;
        boolean may = syntax.auxiliaries(trigger.head()).contains("may")
                && trigger.stance().attitude() == Attitude.OPEN;
        if (may && !isOwn(trigger, sides)) {
            return false;
        }
        if (trigger.sort() != Sort.INNER && !intends) {
            return true;
        }
        if (trigger.stance().attitude() == Attitude.OPEN && TriggerFinder.isWilling(syntax, trigger.head())) {
            return true;
        }
        boolean conditional = conditions.of(trigger.head(), true).isPresent();
        boolean denied = trigger.stance().attitude() == Attitude.REJECT;
        boolean own = isOwn(trigger, sides);
        if (!TriggerFinder.isWilling(syntax, trigger.head())) {
            return denied && own && !TriggerFinder.isPast(syntax, trigger.head());
        }
        return denied
                || conditional
                || own
                || !syntax.auxiliaries(trigger.head()).contains("will");
    }

    private boolean isOwn(Trigger trigger, List<Side> sides) {
        return holders.sayings()
                .at(trigger.head())
                .filter(said -> holders.sayings().isNear(syntax, said)
                        || holders.speakers(syntax, said).stream()
                                .anyMatch(speaker -> sides.stream()
                                        .anyMatch(side -> side.key().equals(speaker.key()))))
                .isPresent();
    }
}
