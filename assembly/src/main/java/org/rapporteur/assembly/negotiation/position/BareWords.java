package org.rapporteur.assembly.negotiation.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Place;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Value;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** What is demanded or refused with no word that says so: "Free our people!", "No amnesty". */
final class BareWords {

    private static final Set<String> COMMANDS = Set.of(
            "give",
            "free",
            "release",
            "return",
            "lift",
            "stop",
            "let",
            "leave",
            "open",
            "end",
            "withdraw",
            "hand",
            "bring",
            "send",
            "pay",
            "close",
            "reopen",
            "publish",
            "drop",
            "halt",
            "cancel",
            "allow",
            "restore",
            "resume");
    private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Value REFUSED = new Value(Attitude.REJECT, Strength.PLAIN);
    private static final Value DEMANDED = new Value(Attitude.WANT, Strength.DEMAND);

    private BareWords() {}

    /** "Give us back our people!" */
    static Optional<Trigger> command(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        boolean bare = COMMANDS.contains(syntax.form(token))
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
        int first = tree.firstBelow(token);
        boolean opens = first == tree.first()
                || first + 1 < tree.end() && syntax.isMark(first) && tree.isBelow(first, token)
                || first > tree.first() && syntax.isMark(first - 1);
        int no = syntax.isMark(first) ? first + 1 : first;
        boolean none = no < tree.end()
                && no < token
                && (syntax.form(no).equals("no")
                        || syntax.form(no).equals("not")
                                && Set.of("one", "a", "an").contains(syntax.form(no + 1)));
        boolean clause = NOUNS.contains(tree.part(token))
                && EnumSet.of(Relation.ROOT, Relation.CCOMP, Relation.NSUBJ, Relation.OBJ, Relation.PARATAXIS)
                        .contains(tree.relation(token))
                && tree.child(token, COPULA).isEmpty()
                && tree.child(token, Syntax.SUBJECT).stream().noneMatch(child -> child < token);
        boolean subject = tree.relation(token) == Relation.NSUBJ || tree.relation(token) == Relation.OBJ;
        boolean cut = !subject
                || tree.endBelow(token) < tree.end()
                        && (syntax.form(tree.endBelow(token)).equals(":")
                                || syntax.form(tree.endBelow(token)).equals(","));
        boolean nothing = Set.of(
                        "comment", "word", "doubt", "wonder", "decision", "problem", "surprise", "reason", "question")
                .contains(syntax.lemma(token));
        return opens && none && clause && cut && !nothing
                ? Optional.of(new Trigger(Sort.ABSENCE, token, List.of(token), REFUSED, Place.SPEAKER, true))
                : Optional.empty();
    }
}
