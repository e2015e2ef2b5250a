package org.rapporteur.assembly.negotiation.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** What the tree of a sentence says of its predicates: auxiliaries, negation, subjects, tense. */
final class Verbs {

    static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);
    private static final Set<Relation> AUXILIARY = EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);
    private static final Set<Relation> MARK = EnumSet.of(Relation.MARK);
    private static final Set<Relation> ADVERB = EnumSet.of(Relation.ADVMOD, Relation.DET, Relation.CC_PRECONJ);
    private static final Set<Relation> PARTICLE = EnumSet.of(Relation.COMPOUND_PRT);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> CLAUSE = EnumSet.of(Relation.ADVCL);
    private static final Set<Relation> NOUNS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "no", "neither", "nor", "nothing", "nobody", "none");
    private static final Set<String> IF = Set.of("if", "unless", "provided", "should", "once");
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "'s", "'re", "'m", "am");
    private static final Set<String> YET = Set.of("until", "till", "before");
    /** Their past is as the present. */
    private static final Set<String> SAME_FORM = Set.of(
            "put",
            "broadcast",
            "cut",
            "set",
            "hit",
            "let",
            "shut",
            "read",
            "beat",
            "cost",
            "hurt",
            "quit",
            "split",
            "spread",
            "cast");

    private static final Set<Relation> EXPLETIVE = EnumSet.of(Relation.EXPL);
    private static final Set<Relation> LOOSE = EnumSet.of(Relation.ADVMOD);
    private static final Set<String> PARTICLES =
            Set.of("out", "off", "back", "down", "up", "forward", "over", "away", "in", "on");
    private static final Set<String> LONGER = Set.of("longer", "anymore");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> PAST_BE = Set.of("was", "were");

    private final SentenceTree tree;

    Verbs(SentenceTree tree) {
        this.tree = tree;
    }

    SentenceTree tree() {
        return tree;
    }

    String lower(int token) {
        return tree.form(token).toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return tree.lemma(token).toLowerCase(Locale.ROOT);
    }

    /** With its particle: "put off". */
    String phrasal(int token) {
        OptionalInt particle = particle(token);
        return particle.isPresent() ? lemma(token) + " " + lemma(particle.getAsInt()) : lemma(token);
    }

    private OptionalInt particle(int token) {
        OptionalInt own = tree.child(token, PARTICLE);
        return own.isPresent()
                ? own
                : tree.children(token, LOOSE).stream()
                        .filter(child -> child > token && PARTICLES.contains(lower(child)))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    /** The verb of joined ones that bears the auxiliaries of this one: "fly" for "go" in "will fly out and go on". */
    int bearer(int token) {
        int at = token;
        while (tree.relation(at) == Relation.CONJ
                && isVerb(tree.head(at))
                && tree.child(at, SUBJECT).isEmpty()
                && auxiliaries(at).isEmpty()
                && !isTo(at)) {
            at = tree.head(at);
        }
        return at;
    }

    boolean isVerb(int token) {
        return tree.part(token) == PartOfSpeech.VERB
                || !tree.children(token, AUXILIARY).isEmpty();
    }

    /** In small letters, in reading order. */
    List<String> auxiliaries(int token) {
        return tree.children(token, AUXILIARY).stream().map(this::lower).toList();
    }

    boolean hasAuxiliary(int token, Set<String> forms) {
        return auxiliaries(token).stream().anyMatch(forms::contains);
    }

    boolean isTo(int token) {
        return hasMark(token, Set.of("to"));
    }

    boolean hasMark(int token, Set<String> forms) {
        return tree.children(token, MARK).stream().map(this::lower).anyMatch(forms::contains);
    }

    /** "Is to go", "were to have gone". */
    boolean isBeTo(int token) {
        return isTo(token) && firstToken(token, BE) >= 0 && firstToken(token, BE) < firstToken(token, Set.of("to"));
    }

    boolean isWasTo(int token) {
        return isBeTo(token) && hasAuxiliary(token, PAST_BE);
    }

    private int firstToken(int token, Set<String> forms) {
        return tree.children(token).stream()
                .filter(child -> child < token && forms.contains(lower(child)))
                .findFirst()
                .orElse(-1);
    }

    /** "Not", "never", "no ship". */
    boolean isNegated(int token) {
        boolean own = tree.children(token).stream().anyMatch(child -> NOT.contains(lower(child)));
        return own
                || tree.children(token, NOUNS).stream()
                        .flatMap(noun -> tree.children(noun, ADVERB).stream())
                        .anyMatch(child -> NOT.contains(lower(child)));
    }

    /** "No longer", "not any more". */
    boolean isNoLonger(int token) {
        return tree.children(token).stream().anyMatch(child -> LONGER.contains(lower(child)));
    }

    /** "It is to choose its seat": the parser takes such an "it" for one that means nothing. */
    boolean hasIt(int token) {
        return tree.children(token, EXPLETIVE).stream()
                .anyMatch(child -> lower(child).equals("it"));
    }

    /** "Not ... until". */
    boolean isNotYet(int token) {
        return tree.children(token).stream()
                .anyMatch(child -> YET.contains(lower(child))
                        || tree.children(child).stream().anyMatch(below -> YET.contains(lower(below))));
    }

    /** "If", "unless": what it hangs on, or is. */
    boolean isConditional(int token) {
        return tree.children(token, CLAUSE).stream().anyMatch(child -> hasMark(child, IF));
    }

    boolean isCondition(int token) {
        return hasMark(token, Set.of("if", "unless", "whether"));
    }

    /** Of the clause, or of the verb that this one is joined to or completes. */
    List<Integer> subjects(int token) {
        int at = token;
        while (true) {
            List<Integer> own = tree.children(at, SUBJECT);
            if (!own.isEmpty()) {
                OptionalInt antecedent = antecedent(at);
                boolean relative = own.stream().allMatch(subject -> RELATIVE.contains(lower(subject)));
                return relative && antecedent.isPresent() ? List.of(antecedent.getAsInt()) : joined(own);
            }
            Relation relation = tree.relation(at);
            boolean up = at != tree.root()
                    && (relation == Relation.CONJ || relation == Relation.XCOMP || relation == Relation.ADVCL)
                    && isVerb(tree.head(at));
            if (!up) {
                return relation == Relation.ACL || relation == Relation.ACL_RELCL ? List.of(tree.head(at)) : List.of();
            }
            at = tree.head(at);
        }
    }

    /** Of what a relative clause tells; empty of another clause. */
    OptionalInt antecedent(int token) {
        int at = token;
        while (at != tree.root()
                && (tree.relation(at) == Relation.CONJ || tree.relation(at) == Relation.XCOMP)
                && isVerb(tree.head(at))) {
            at = tree.head(at);
        }
        return at != tree.root() && tree.relation(at) == Relation.ACL_RELCL
                ? OptionalInt.of(tree.head(at))
                : OptionalInt.empty();
    }

    private List<Integer> joined(List<Integer> heads) {
        List<Integer> all = new ArrayList<>();
        for (int head : heads) {
            all.add(head);
            all.addAll(tree.children(head, JOINED));
        }
        return all;
    }

    /** "Went", "was sent", "has gone"; not "goes", "to go", "going". */
    boolean isPast(int token) {
        List<String> auxiliaries = auxiliaries(token);
        if (!auxiliaries.isEmpty()) {
            return auxiliaries.stream()
                    .anyMatch(Set.of("was", "were", "had", "has", "have", "did", "been", "'ve")::contains);
        }
        String form = lower(token);
        return !isPresent(token) && !form.endsWith("ing") && !isTo(token);
    }

    /** "Goes", "open": a form of the present without auxiliary. */
    boolean isPresent(int token) {
        String form = lower(token);
        String lemma = lemma(token);
        return auxiliaries(token).isEmpty()
                && !isTo(token)
                && !(form.equals(lemma) && SAME_FORM.contains(lemma))
                && (form.equals(lemma)
                        || form.equals(lemma + "s")
                        || form.equals(lemma + "es")
                        || isThird(form, lemma));
    }

    private static boolean isThird(String form, String lemma) {
        return lemma.endsWith("y") && form.equals(lemma.substring(0, lemma.length() - 1) + "ies");
    }

    /** "Is going", "are meeting". */
    boolean isProgressive(int token) {
        return lower(token).endsWith("ing") && hasAuxiliary(token, Set.of("is", "are", "am", "'s", "'re", "'m"));
    }
}
