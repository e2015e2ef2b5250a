package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Scope;
import org.rapporteur.core.statement.ScopePlace;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.Scopes;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;

/** Collects the scopes of one attribution, and tells which of them make its modality. */
final class ScopeReader {

    /** What stands above a cue and belongs to it: "could not bring himself to say". */
    private static final Set<Relation> ABOVE_THE_CUE = EnumSet.of(Relation.XCOMP, Relation.CCOMP);

    /** What hangs on a word outside a clause without being its predicate. */
    private static final Set<Relation> NO_PREDICATE = EnumSet.of(
            Relation.PUNCT,
            Relation.MARK,
            Relation.CC,
            Relation.ADVMOD,
            Relation.DISCOURSE,
            Relation.CASE,
            Relation.AUX,
            Relation.COP,
            Relation.DET);

    private static final Set<String> QUESTIONS =
            Set.of("what", "who", "which", "where", "when", "how", "why", "whether");

    private final Grammar grammar;
    private final HeadFinder heads;
    private final Scopes scopes;
    private final Optional<Span> cue;
    private final OptionalInt cueHead;
    private final List<Scope> all = new ArrayList<>();
    private final List<Scope> deciding = new ArrayList<>();

    ScopeReader(Grammar grammar, Attribution attribution, Scene around) {
        this.grammar = grammar;
        this.heads = new HeadFinder(grammar);
        this.scopes = new Scopes(grammar);
        this.cue = attribution.cue().map(Cue::span);
        this.cueHead = around.head().isPresent()
                ? OptionalInt.of(around.head().get().firstToken())
                : cue.map(heads::head).orElse(OptionalInt.empty());
    }

    /** Keeps what is in the cue or bears on it; "she did not come and said so" denies no saying. */
    void addAtCue(ModalityKind kind, Span words) {
        Optional<Scope> scope = scope(kind, words, ScopePlace.CUE);
        boolean inCue = cue.filter(words::overlaps).isPresent();
        if (scope.isPresent() && (inCue || cueHead.isEmpty() || bearsOnCue(kind, words))) {
            all.add(scope.get());
            deciding.add(scope.get());
        }
    }

    /**
     * Keeps what a content says.
     *
     * @param clause the part of the content in one sentence
     * @param first whether that is its first, which alone decides
     */
    void addInContent(ModalityKind kind, Span words, Span clause, boolean first) {
        scope(kind, words, ScopePlace.CONTENT).ifPresent(scope -> {
            all.add(scope);
            if (first && decides(kind, words, clause)) {
                deciding.add(scope);
            }
        });
    }

    /** Whether words bear on a clause as a whole, or on what it hangs on: "Perhaps, he said, it is late". */
    private boolean decides(ModalityKind kind, Span words, Span clause) {
        OptionalInt operator = heads.head(words);
        if (operator.isEmpty()) {
            return false;
        }
        int said = kind == ModalityKind.CONDITIONAL
                ? scopes.conditioned(operator.getAsInt())
                : scopes.clause(operator.getAsInt());
        if (!grammar.tokens().get(said).span().overlaps(clause)) {
            return true;
        }
        if (kind == ModalityKind.CONDITIONAL) {
            return !scopes.describes(said);
        }
        return !asks(said) && predicates(clause).stream().anyMatch(predicate -> scopes.bearsOn(predicate, said));
    }

    /** "What it might look like": nothing is said of how it looks. */
    private boolean asks(int said) {
        return grammar.treeOf(said).children(said).stream()
                .anyMatch(child -> child < said && QUESTIONS.contains(grammar.lemma(child)));
    }

    /** What heads a clause, or each of its parts, if something else stands between; no adverbial clause if there is another. */
    private List<Integer> predicates(Span clause) {
        List<Token> within = grammar.tokens().within(clause);
        List<Integer> heads = new ArrayList<>();
        List<Integer> adverbial = new ArrayList<>();
        for (Token token : within) {
            int above = grammar.head(token.index());
            boolean outside = above == token.index()
                    || !grammar.tokens().get(above).span().overlaps(clause);
            if (outside && !NO_PREDICATE.contains(grammar.relation(token.index()))) {
                (grammar.relation(token.index()) == Relation.ADVCL ? adverbial : heads).add(token.index());
            }
        }
        return heads.isEmpty() ? adverbial : heads;
    }

    /** What a content denies is listed, but leaves the content as sure as it is. */
    void addNegations(Span clause, Set<String> negations) {
        for (Token token : grammar.tokens().within(clause)) {
            boolean negates = negations.contains(token.form().toLowerCase(Locale.ROOT))
                    || negations.contains(grammar.lemma(token.index()));
            if (negates && isOperator(token.index())) {
                scope(ModalityKind.NEGATED, token.span(), ScopePlace.CONTENT).ifPresent(all::add);
            }
        }
    }

    /** "Refuse" and "fail" deny what completes them; alone they deny nothing else. "No" is not always a determiner. */
    private boolean isOperator(int token) {
        return switch (grammar.part(token)) {
            case VERB -> scopes.governed(token) != token;
            case INTJ -> false;
            default -> true;
        };
    }

    /** The kind that goes before the others, with its words; and all scopes. */
    Modality modality(List<ModalityKind> strongestFirst) {
        all.sort(Comparator.comparing(Scope::words).thenComparing(Scope::kind));
        for (ModalityKind kind : strongestFirst) {
            List<Span> words = deciding.stream()
                    .filter(scope -> scope.kind() == kind)
                    .map(Scope::words)
                    .sorted()
                    .distinct()
                    .toList();
            if (!words.isEmpty()) {
                return new Modality(kind, words, all);
            }
        }
        return new Modality(ModalityKind.ASSERTED, List.of(), all);
    }

    private Optional<Scope> scope(ModalityKind kind, Span words, ScopePlace place) {
        Optional<Span> governed =
                governed(kind, words).map(token -> grammar.tokens().get(token).span());
        Scope scope = new Scope(kind, words, governed, place);
        return all.contains(scope) ? Optional.empty() : Optional.of(scope);
    }

    /** What the words bear on, if it is another word than they. */
    private Optional<Integer> governed(ModalityKind kind, Span words) {
        OptionalInt head = heads.head(words);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int governed = kind == ModalityKind.CONDITIONAL
                ? scopes.conditioned(head.getAsInt())
                : scopes.governed(head.getAsInt());
        return Optional.of(governed);
    }

    private boolean bearsOnCue(ModalityKind kind, Span words) {
        int said = cueHead.getAsInt();
        SentenceTree tree = grammar.treeOf(said);
        Optional<Integer> governed = governed(kind, words);
        if (governed.isEmpty() || !tree.holds(governed.get())) {
            return false;
        }
        int at = said;
        while (at != governed.get() && ABOVE_THE_CUE.contains(tree.relation(at))) {
            at = tree.head(at);
        }
        return at == governed.get() || isSource(tree, governed.get(), said);
    }

    /** "The alleged author said": what is hedged is who said it. */
    private static boolean isSource(SentenceTree tree, int governed, int said) {
        return tree.head(governed) == said && tree.relation(governed).universal() == Relation.NSUBJ;
    }
}
