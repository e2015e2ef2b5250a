package org.rapporteur.assembly.negotiation.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Place;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.StanceWords.Use;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** What is demanded or refused with no word that says so: "Free our people!", "No amnesty". */
final class BareWords {

    private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<Relation> OF_VERB = EnumSet.of(Relation.NSUBJ, Relation.OBJ);
    private static final Set<Relation> CLAUSES =
            EnumSet.of(Relation.ROOT, Relation.CCOMP, Relation.NSUBJ, Relation.OBJ, Relation.PARATAXIS);
    private static final Set<String> ONE = Set.of("one", "a", "an");
    private static final Value REFUSED = new Value(Attitude.REJECT, Strength.PLAIN);
    private static final Value DEMANDED = new Value(Attitude.WANT, Strength.DEMAND);

    private BareWords() {}

    /** "Give us back our people!" */
    static Optional<Trigger> command(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        boolean bare = StanceWords.isOf(Use.COMMAND, syntax.form(token))
                && tree.part(token) == PartOfSpeech.VERB
                && (tree.relation(token) == Relation.ROOT || tree.relation(token) == Relation.CCOMP)
                && tree.child(token, Syntax.OBJECT).isPresent()
                && tree.children(token).stream()
                        .noneMatch(child -> tree.isRelated(child, Syntax.SUBJECT) && child < token
                                || tree.relation(child) == Relation.MARK)
                && syntax.auxiliaries(token).isEmpty();
        boolean opens = token == tree.first() || token > tree.first() && syntax.isMark(token - 1);
        return bare && opens
                ? Optional.of(new Trigger(Sort.COMMAND, token, List.of(token), DEMANDED, Place.SPEAKER, true))
                : Optional.empty();
    }

    /** "No amnesty", "not one village": a sentence or a quotation that has no verb. */
    static Optional<Trigger> refusal(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        boolean bare = NOUNS.contains(tree.part(token))
                && tree.isRelated(token, CLAUSES)
                && tree.child(token, COPULA).isEmpty()
                && tree.child(token, Syntax.SUBJECT).stream().noneMatch(child -> child < token)
                && !StanceWords.isOf(Use.NOTHING, syntax.lemma(token));
        return bare && opens(syntax, token) && beginsWithNo(syntax, token) && isCut(syntax, token)
                ? Optional.of(new Trigger(Sort.ABSENCE, token, List.of(token), REFUSED, Place.SPEAKER, true))
                : Optional.empty();
    }

    /** Whether what hangs on a noun begins a sentence or a quotation. */
    private static boolean opens(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        int first = tree.firstBelow(token);
        return first == tree.first()
                || first + 1 < tree.end() && syntax.isMark(first) && tree.isBelow(first, token)
                || first > tree.first() && syntax.isMark(first - 1);
    }

    /** "No", "not one". */
    private static boolean beginsWithNo(Syntax syntax, int token) {
        int first = syntax.tree().firstBelow(token);
        int no = syntax.isMark(first) ? first + 1 : first;
        if (no >= syntax.tree().end() || no >= token) {
            return false;
        }
        return syntax.form(no).equals("no") || syntax.form(no).equals("not") && ONE.contains(syntax.form(no + 1));
    }

    /** Of what the tree takes for a verb's subject or object: whether a colon or a comma parts it from the verb. */
    private static boolean isCut(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        if (!tree.isRelated(token, OF_VERB)) {
            return true;
        }
        int end = tree.endBelow(token);
        return end < tree.end()
                && (syntax.form(end).equals(":") || syntax.form(end).equals(","));
    }
}
