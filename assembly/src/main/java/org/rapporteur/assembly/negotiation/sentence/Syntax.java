package org.rapporteur.assembly.negotiation.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** What the tree of one sentence says of its predicates: who does it, what denies it, what it is done to. */
public final class Syntax {

    public static final Set<Relation> SUBJECT =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER, Relation.CSUBJ, Relation.CSUBJ_PASS);
    public static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ, Relation.IOBJ);
    public static final Set<Relation> COMPLEMENT = EnumSet.of(Relation.XCOMP, Relation.CCOMP);

    private static final Set<Relation> NOMINAL_SUBJECT =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> AGENT = EnumSet.of(Relation.OBL_AGENT);
    private static final Set<Relation> AUX = EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);
    private static final Set<Relation> DENYING =
            EnumSet.of(Relation.ADVMOD, Relation.DET, Relation.CC, Relation.CC_PRECONJ);
    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.ACL, Relation.ACL_RELCL);
    /** Verbs that only say that somebody has what their object names. */
    private static final Set<String> LIGHT = Set.of(
            "make",
            "have",
            "express",
            "voice",
            "declare",
            "state",
            "announce",
            "reiterate",
            "repeat",
            "renew",
            "raise",
            "issue",
            "give",
            "show",
            "signal",
            "affirm",
            "reaffirm",
            "emphasise",
            "emphasize",
            "stress",
            "underline",
            "lodge",
            "drop",
            "abandon",
            "withdraw",
            "retract",
            "waive",
            "maintain",
            "keep",
            "set",
            "present",
            "extend",
            "soften",
            "harden",
            "defend",
            "confirm",
            "register",
            "hold");

    private static final Set<String> NO = Set.of("not", "n't", "never", "neither", "nor", "hardly", "no");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom");

    private final Tokens tokens;
    private final SentenceTree tree;

    public Syntax(Tokens tokens, SentenceTree tree) {
        this.tokens = tokens;
        this.tree = tree;
    }

    public Tokens tokens() {
        return tokens;
    }

    public SentenceTree tree() {
        return tree;
    }

    public String form(int token) {
        return WordPattern.form(tokens, token);
    }

    public String lemma(int token) {
        return tree.lemma(token);
    }

    /** Whether it is said of somebody that it was done to him: "was offered". */
    public boolean isPassive(int predicate) {
        return tree.part(predicate) == PartOfSpeech.VERB
                && tree.child(predicate, PASSIVE).isPresent()
                && !(tree.relation(predicate) == Relation.ROOT
                        && tree.child(predicate, EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.OBL_AGENT))
                                .isEmpty());
    }

    /** What stands before the verb, its own: of a relative clause what it describes. */
    public OptionalInt ownSubject(int predicate) {
        OptionalInt own = tree.children(predicate, NOMINAL_SUBJECT).stream()
                .filter(child -> child < predicate)
                .mapToInt(Integer::intValue)
                .max();
        if (own.isEmpty()) {
            own = tree.child(predicate, NOMINAL_SUBJECT);
        }
        if (own.isPresent() && RELATIVES.contains(form(own.getAsInt())) && isRelative(predicate)) {
            return OptionalInt.of(tree.head(relativeHead(predicate)));
        }
        return own;
    }

    private boolean isRelative(int predicate) {
        return tree.relation(relativeHead(predicate)) == Relation.ACL_RELCL;
    }

    private int relativeHead(int predicate) {
        int at = predicate;
        while (tree.relation(at) == Relation.CONJ) {
            at = tree.head(at);
        }
        return at;
    }

    /** Who does it: the subject, of a passive the agent; where the sentence has none, that of the predicate above. */
    public OptionalInt doer(int predicate) {
        if (isPassive(predicate)) {
            return tree.child(predicate, AGENT);
        }
        OptionalInt own = ownSubject(predicate);
        return own.isPresent() ? own : sharedSubject(predicate);
    }

    private OptionalInt sharedSubject(int predicate) {
        int at = predicate;
        while (at != tree.root()) {
            Relation relation = tree.relation(at);
            int above = tree.head(at);
            boolean shares = relation == Relation.XCOMP
                    || relation == Relation.CONJ
                    || relation == Relation.ADVCL && tree.child(at, SUBJECT).isEmpty();
            if (relation == Relation.ACL && isParticiple(at)) {
                return OptionalInt.empty();
            }
            if (relation == Relation.ACL) {
                return tree.part(above) == PartOfSpeech.NOUN ? owner(above) : OptionalInt.of(above);
            }
            if (relation == Relation.CCOMP && tree.child(at, SUBJECT).isEmpty()) {
                shares = true;
            }
            if (!shares) {
                return OptionalInt.empty();
            }
            OptionalInt object = tree.child(above, OBJECT);
            boolean accused = relation == Relation.ADVCL
                    && tree.children(at, EnumSet.of(Relation.MARK)).stream()
                            .anyMatch(mark -> form(mark).equals("of"));
            if ((relation == Relation.XCOMP || accused) && object.isPresent() && object.getAsInt() < at) {
                return object;
            }
            OptionalInt found = ownSubject(above);
            if (found.isPresent()) {
                return found;
            }
            at = above;
        }
        return OptionalInt.empty();
    }

    /** "Promised" in "the visit promised since spring". */
    private boolean isParticiple(int verb) {
        String form = form(verb);
        boolean passive = form.endsWith("ed") || form.endsWith("en");
        return passive
                && tree.children(verb, EnumSet.of(Relation.MARK, Relation.AUX)).isEmpty();
    }

    /** Whose a noun is: "Kestria" in "Kestria's demand", in "the demand of Kestria"; else whoever has or makes it. */
    public OptionalInt owner(int noun) {
        OptionalInt possessor = tree.child(noun, EnumSet.of(Relation.NMOD_POSS));
        if (possessor.isPresent()) {
            return possessor;
        }
        OptionalInt by = tree.children(noun, EnumSet.of(Relation.NMOD, Relation.OBL_AGENT)).stream()
                .filter(child -> hasCase(child, Set.of("by", "from")))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (by.isPresent()) {
            return by;
        }
        OptionalInt adjective = tree.children(noun, EnumSet.of(Relation.AMOD, Relation.COMPOUND)).stream()
                .filter(child -> Character.isUpperCase(tokens.get(child).form().codePointAt(0)) && child > tree.first()
                        || tree.part(child) == PartOfSpeech.PROPN)
                .mapToInt(Integer::intValue)
                .findFirst();
        if (adjective.isPresent()) {
            return adjective;
        }
        OptionalInt within = tree.children(noun, EnumSet.of(Relation.NMOD)).stream()
                .filter(child ->
                        hasCase(child, Set.of("in", "among", "within")) && tree.part(child) == PartOfSpeech.PROPN
                                || hasCase(child, Set.of("among")))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (within.isPresent()) {
            return within;
        }
        int above = tree.head(noun);
        boolean held = above != noun && tree.isRelated(noun, OBJECT) && LIGHT.contains(lemma(above));
        return held ? doer(above) : OptionalInt.empty();
    }

    public boolean hasCase(int token, Set<String> prepositions) {
        return tree.children(token, EnumSet.of(Relation.CASE)).stream()
                .anyMatch(child -> prepositions.contains(form(child)));
    }

    /** Whether the sentence denies a predicate: "did not", "never", "under no circumstances", "neither side". */
    public boolean isDenied(int predicate) {
        for (int child : tree.children(predicate)) {
            boolean word = tree.isRelated(child, DENYING) && NO.contains(form(child)) && !isOnly(child);
            boolean before = child < predicate
                    && (tree.relation(child) == Relation.OBL || tree.relation(child) == Relation.ADVCL);
            boolean circumstance = before
                    && (hasNo(child) && tree.relation(child) == Relation.OBL || isNotUntil(tree.firstBelow(child)));
            boolean subject = tree.isRelated(child, NOMINAL_SUBJECT)
                    && (hasNo(child)
                            || NOBODY.contains(form(child))
                            || form(tree.firstBelow(child)).equals("not") && !isOnly(tree.firstBelow(child)));
            if (word || circumstance || subject) {
                return true;
            }
        }
        boolean joined = tree.relation(predicate) == Relation.CONJ
                && tree.child(predicate, AUX).isEmpty();
        boolean by = tree.children(predicate, EnumSet.of(Relation.CC)).stream()
                .anyMatch(child -> Set.of("or", "nor").contains(form(child)));
        return joined && by && isDenied(tree.head(predicate));
    }

    /** "Not until", "not before", which deny what follows. */
    private boolean isNotUntil(int not) {
        return form(not).equals("not")
                && not + 1 < tree.end()
                && Set.of("until", "till", "before", "unless", "without").contains(form(not + 1));
    }

    /** "Not only". */
    private boolean isOnly(int not) {
        return not + 1 < tree.end() && Set.of("only", "just", "merely").contains(form(not + 1));
    }

    public boolean hasNo(int noun) {
        return tree.children(noun, EnumSet.of(Relation.DET)).stream()
                .anyMatch(child -> Set.of("no", "neither").contains(form(child)));
    }

    /** The auxiliaries in dictionary form; "would" of "'d", "will" of "won't". */
    public List<String> auxiliaries(int predicate) {
        List<String> forms = new ArrayList<>();
        int at = predicate;
        while (tree.relation(at) == Relation.CONJ
                && tree.child(at, AUX).isEmpty()
                && ownSubject(at).isEmpty()
                && tree.part(tree.head(at)) == PartOfSpeech.VERB) {
            at = tree.head(at);
        }
        for (int child : tree.children(at, AUX)) {
            String form = form(child);
            forms.add(
                    switch (form) {
                        case "'ll", "wo" -> "will";
                        case "'d" -> "would";
                        case "ca" -> "can";
                        default -> form;
                    });
        }
        return forms;
    }

    /** The words below a token, itself among them, in reading order. */
    public List<Integer> below(int token) {
        List<Integer> found = new ArrayList<>();
        for (int at = tree.firstBelow(token); at < tree.endBelow(token); at++) {
            if (tree.isBelow(at, token)) {
                found.add(at);
            }
        }
        return found;
    }

    /** How many steps from one that describes or places to another lie between a token and one above it. */
    public int depth(int token, int above) {
        int depth = 0;
        int at = token;
        while (at != above && at != tree.root()) {
            depth += switch (tree.relation(at)) {
                case OBJ, XCOMP, CCOMP, CONJ, COMPOUND, NSUBJ, NSUBJ_PASS, FLAT, IOBJ -> 0;
                case ACL_RELCL, ADVCL, PARATAXIS -> 2;
                default -> 1;
            };
            at = tree.head(at);
        }
        return depth;
    }

    boolean describes(int predicate) {
        return tree.isRelated(predicate, DESCRIBING);
    }

    /** From the first to the last of some tokens. */
    public Span span(List<Integer> some) {
        int first = some.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = some.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return tokens.spanOf(first, last + 1);
    }

    public boolean isMark(int token) {
        return tree.relation(token) == Relation.PUNCT;
    }

    /** The words of a noun phrase up to what follows its head. */
    public Span phrase(int token) {
        int first = token;
        int end = token + 1;
        for (int child : tree.children(token)) {
            if (child < token
                    && !isMark(child)
                    && tree.relation(child) != Relation.CASE
                    && tree.relation(child) != Relation.CC) {
                first = Math.min(first, tree.firstBelow(child));
            }
            if (tree.relation(child) == Relation.FLAT || tree.relation(child) == Relation.NMOD && child - token < 4) {
                end = Math.max(end, tree.endBelow(child));
            }
        }
        return tokens.spanOf(first, end);
    }

    /** Not "that they be released", "that they leave". */
    public boolean isFinite(int predicate) {
        List<String> auxiliaries = auxiliaries(predicate);
        boolean subjunctive = auxiliaries.equals(List.of("be"))
                || auxiliaries.isEmpty() && form(predicate).equals(lemma(predicate));
        return tree.child(predicate, SUBJECT).isPresent() && !subjunctive;
    }

    /** How many words lie above one, up to the root. */
    public int height(int token) {
        int height = 0;
        for (int at = token; at != tree.root(); at = tree.head(at)) {
            height++;
        }
        return height;
    }
}
