package org.rapporteur.assembly.negotiation.position;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Where the words of one sentence say that nobody holds anything: in a condition, a question, a denial, a forecast. */
final class Blocks {

    private static final Set<Relation> CLAUSE = EnumSet.of(
            Relation.XCOMP, Relation.CCOMP, Relation.ACL, Relation.ADVCL, Relation.CSUBJ, Relation.OBJ, Relation.OBL);

    private final Syntax syntax;
    private final SentenceTree tree;
    private final Marks marks;
    private final Conditions conditions;

    Blocks(Syntax syntax, Marks marks, Conditions conditions) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.marks = marks;
        this.conditions = conditions;
    }

    /** In a condition, a question, a denial, or what is only expected, nobody holds anything. */
    boolean isBlocked(Trigger trigger, Set<Integer> triggers) {
        int head = trigger.head();
        if (conditions.holds(head) || syntax.form(tree.end() - 1).equals("?") || isQuestionQuoted()) {
            return true;
        }
        if (trigger.sort() != Sort.NOUN && isFramed()) {
            return true;
        }
        int at = head;
        while (at != tree.root()) {
            int above = tree.head(at);
            boolean clause = tree.isRelated(at, CLAUSE);
            boolean denied = clause && marks.isAt("denying", syntax.tokens(), tree, above) && above < at;
            boolean supposed = clause && isSupposed(above, triggers);
            boolean whether = tree.relation(at) == Relation.CCOMP
                    && tree.children(at, EnumSet.of(Relation.MARK)).stream()
                            .map(syntax::form)
                            .anyMatch(Set.of("whether", "if")::contains);
            boolean saidNot = tree.relation(at) == Relation.CCOMP
                    && tree.part(above) == PartOfSpeech.VERB
                    && !triggers.contains(above)
                    && syntax.isDenied(above)
                    && above < at;
            if (denied || supposed || whether || saidNot) {
                return true;
            }
            at = above;
        }
        return false;
    }

    private boolean isSupposed(int above, Set<Integer> triggers) {
        boolean supposing = marks.isAt("supposing", syntax.tokens(), tree, above);
        return supposing && (!triggers.contains(above) || syntax.isPassive(above));
    }

    private boolean isQuestionQuoted() {
        int last = tree.end() - 1;
        return last > tree.first() && syntax.form(last - 1).equals("?") && syntax.isMark(last);
    }

    private boolean isFramed() {
        for (int token = tree.first(); token < tree.end(); token++) {
            if (marks.isAt("frame", syntax.tokens(), tree, token)) {
                return true;
            }
        }
        return false;
    }
}
