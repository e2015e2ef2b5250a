package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.assembly.negotiation.party.Holders;
import org.rapporteur.assembly.negotiation.party.Plurals;
import org.rapporteur.assembly.negotiation.party.Side;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Place;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.StanceWords.Use;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * What the second half of a sentence says without a verb of its own: "Veldia wants the port, Kestria the dam",
 * "observers, but no soldiers". The trees hang such words anywhere, so that they are read by their order.
 */
final class Fragments {

    private static final Set<String> PARTING = Set.of(";", ",", "and");
    private static final Set<String> ENDING = Set.of(";", ":", ".", "\"", "!", "?", "—");

    private static final Set<Relation> BESIDE =
            EnumSet.of(Relation.ACL, Relation.AMOD, Relation.ACL_RELCL, Relation.XCOMP, Relation.COMPOUND);
    private static final Set<Attitude> GRANTING =
            EnumSet.of(Attitude.WANT, Attitude.OFFER, Attitude.ACCEPT, Attitude.OPEN);
    private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

    private final Syntax syntax;
    private final SentenceTree tree;
    private final Holders holders;
    private final List<Draft> drafts;

    Fragments(Syntax syntax, Holders holders, List<Draft> drafts) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.holders = holders;
        this.drafts = new ArrayList<>(drafts);
    }

    /** The drafts, those of the fragments among them, without the fragments' words in the others. */
    List<Draft> read() {
        for (int token = tree.first() + 1; token + 2 < tree.end(); token++) {
            int at = token;
            List<Integer> denied = denied(at);
            Optional<Draft> base = denied.isEmpty() ? Optional.empty() : before(at);
            boolean spared = base.filter(draft -> draft.trigger().stance().attitude() == Attitude.REJECT)
                    .isPresent();
            if (spared) {
                takeOut(denied);
            } else {
                base.flatMap(draft -> denial(draft, denied)).or(() -> gap(at)).ifPresent(this::add);
            }
        }
        return drafts;
    }

    private void add(Draft fragment) {
        takeOut(fragment.content());
        drafts.add(fragment);
    }

    private void takeOut(List<Integer> words) {
        drafts.replaceAll(draft -> new Draft(
                draft.trigger(),
                draft.sides(),
                draft.content().stream()
                        .filter(token ->
                                !words.contains(token) || draft.content().size() == 1)
                        .toList(),
                draft.predicate()));
    }

    /** The words behind "but no", "but not" and ", not"; none where these deny no thing. */
    private List<Integer> denied(int token) {
        boolean but = syntax.form(token).equals("but");
        boolean comma = syntax.form(token).equals(",") && syntax.form(token + 1).equals("not");
        String no = syntax.form(token + 1);
        boolean denies = (but && Set.of("not", "no").contains(no) || comma)
                && !StanceWords.isOf(Use.NO_DENIAL, syntax.form(token + 2));
        int end = end(token + 2, true);
        return !denies || end <= token + 2 || hasVerb(token + 2, end) ? List.of() : range(token + 2, end);
    }

    /** "But no soldiers", "not to camps", "but not by the militias". */
    private Optional<Draft> denial(Draft base, List<Integer> denied) {
        if (!GRANTING.contains(base.trigger().stance().attitude())) {
            return Optional.empty();
        }
        Value refused = new Value(Attitude.REJECT, base.trigger().stance().strength());
        int first = denied.get(0);
        if (syntax.form(first).equals("by")) {
            OptionalInt noun = noun(first + 1, first + denied.size());
            List<Side> others = noun.isPresent() ? sides(noun.getAsInt()) : List.of();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(draft(base, refused, others, base.content(), noun.getAsInt()));
        }
        return Optional.of(draft(base, refused, base.sides(), denied, first));
    }

    /** "Kestria the dam", "Kestria, the dam". */
    private Optional<Draft> gap(int token) {
        if (!PARTING.contains(syntax.form(token))) {
            return Optional.empty();
        }
        int start = StanceWords.isOf(Use.JOINING, syntax.form(token + 1)) ? token + 2 : token + 1;
        OptionalInt noun = noun(start, tree.end());
        Optional<Draft> base = before(token).filter(draft -> draft.trigger().place() == Place.SUBJECT);
        if (noun.isEmpty() || base.isEmpty() || noun.getAsInt() + 2 >= tree.end()) {
            return Optional.empty();
        }
        int after = noun.getAsInt() + 1;
        boolean paused = syntax.form(after).equals(",");
        int rest = paused ? after + 1 : after;
        int end = end(rest, false);
        boolean shaped = paused ? pauses(token) : opens(rest, base.get());
        return shaped && end > rest && !hasVerb(start, end)
                ? another(base.get(), noun.getAsInt(), range(rest, end))
                : Optional.empty();
    }

    /** Whether a comma may stand for the verb behind a token: "; Kestria, the dam", ", and Kestria, the dam". */
    private boolean pauses(int token) {
        return syntax.form(token).equals(";")
                || syntax.form(token).equals(",") && StanceWords.isOf(Use.JOINING, syntax.form(token + 1));
    }

    /** The same of somebody else, if it is somebody else. */
    private Optional<Draft> another(Draft base, int noun, List<Integer> content) {
        List<Side> sides = sides(noun);
        boolean same = sides.stream()
                .anyMatch(side ->
                        base.sides().stream().anyMatch(other -> other.key().equals(side.key())));
        return sides.isEmpty() || same
                ? Optional.empty()
                : Optional.of(draft(base, base.trigger().stance(), sides, content, noun));
    }

    /** What is wanted begins with an article, or with the word that what the other wants begins with. */
    private boolean opens(int rest, Draft base) {
        boolean determined = tree.part(rest) == PartOfSpeech.DET || tree.part(rest) == PartOfSpeech.NUM;
        boolean same = tree.part(rest) == PartOfSpeech.ADP
                && !base.content().isEmpty()
                && syntax.form(base.content().get(0)).equals(syntax.form(rest));
        return determined || same || StanceWords.isOf(Use.OPENING, syntax.form(rest));
    }

    private static Draft draft(Draft base, Value stance, List<Side> sides, List<Integer> content, int head) {
        Trigger trigger = base.trigger();
        Sort sort = trigger.sort() == Sort.NOUN ? Sort.VERB : trigger.sort();
        return new Draft(
                new Trigger(sort, head, List.of(head), stance, trigger.place(), trigger.said()), sides, content, head);
    }

    /** The last that stands wholly before a token. */
    private Optional<Draft> before(int token) {
        return drafts.stream().filter(draft -> draft.trigger().head() < token).reduce((one, other) -> other);
    }

    /** The last noun of a run from a token on: "Kestria", "the owners". */
    private OptionalInt noun(int from, int end) {
        int at = from;
        while (at < end
                && (tree.part(at) == PartOfSpeech.DET
                        || tree.part(at) == PartOfSpeech.ADJ
                        || tree.part(at) == PartOfSpeech.NUM)) {
            at++;
        }
        int first = at;
        while (at < end && NOUNS.contains(tree.part(at))) {
            at++;
        }
        return at > first ? OptionalInt.of(at - 1) : OptionalInt.empty();
    }

    private List<Side> sides(int noun) {
        boolean known = tree.part(noun) == PartOfSpeech.PROPN || holders.isSomebody(syntax, noun);
        List<Side> sides = known ? holders.at(syntax, noun) : List.of();
        return sides.isEmpty() && Plurals.isOfPersons(syntax, noun)
                ? List.of(new Side(
                        "words:" + syntax.lemma(noun), Optional.empty(), Optional.empty(), syntax.phrase(noun)))
                : sides;
    }

    private int end(int from, boolean comma) {
        int at = from;
        while (at < tree.end()
                && !ENDING.contains(syntax.form(at))
                && !(comma && syntax.form(at).equals(","))
                && !isNext(at, from)) {
            at++;
        }
        return at;
    }

    /** "And Veldia for both": where a further one begins. */
    private boolean isNext(int at, int from) {
        boolean separates = syntax.form(at).equals(",") || syntax.form(at).equals("and");
        if (at == from || !separates) {
            return false;
        }
        OptionalInt noun = noun(at + 1, tree.end());
        return noun.isPresent()
                && noun.getAsInt() + 1 < tree.end()
                && tree.part(noun.getAsInt()) == PartOfSpeech.PROPN
                && (tree.part(noun.getAsInt() + 1) == PartOfSpeech.ADP
                        || tree.part(noun.getAsInt() + 1) == PartOfSpeech.DET);
    }

    private boolean hasVerb(int from, int end) {
        for (int token = from; token < end; token++) {
            boolean verb = tree.part(token) == PartOfSpeech.VERB && !tree.isRelated(token, BESIDE);
            boolean auxiliary = tree.part(token) == PartOfSpeech.AUX && !tree.isRelated(tree.head(token), BESIDE);
            if (verb || auxiliary) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> range(int from, int end) {
        List<Integer> all = new ArrayList<>();
        for (int token = from; token < end; token++) {
            all.add(token);
        }
        return all;
    }
}
