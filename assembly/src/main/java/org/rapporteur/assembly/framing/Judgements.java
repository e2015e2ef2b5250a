package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.framing.LoadedWords.Found;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;

/** Finds clauses that judge what was told: "a move that has derailed peace", "Ironically, ...". */
final class Judgements {

    private static final int COLUMNS = 4;
    /** The longest comment, in tokens: "to put it mildly". */
    private static final int PHRASE_MAX = 4;

    private static final Set<Relation> RELATIVE = EnumSet.of(Relation.ACL_RELCL, Relation.ADVCL_RELCL);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.AUX_PASS);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> NEGATION = EnumSet.of(Relation.ADVMOD);
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which");
    private static final Set<String> BREAKS = Set.of(",", "-", "–", "—", "--", ";", ":", "(");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "the");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    private final Map<String, Set<String>> words = new HashMap<>();

    private Judgements() {}

    /**
     * A clause that judges.
     *
     * @param predicate the token by which it does
     * @param about the head of what it is said of, where the sentence has it
     */
    record Judgement(int first, int end, int predicate, Optional<Integer> about) {}

    static Judgements load() {
        Tokenizer tokenizer = new Tokenizer();
        Judgements judgements = new Judgements();
        for (List<String> line : TabbedLines.read(Judgements.class, "judgements.tsv", COLUMNS)) {
            Set<String> kind = judgements.words.computeIfAbsent(line.get(0), unseen -> new HashSet<>());
            for (String entry : line.get(1).split(", ", -1)) {
                kind.add(tokenizer.tokenize(new SourceText(entry)).list().stream()
                        .map(Token::form)
                        .collect(Collectors.joining(" ")));
            }
        }
        return judgements;
    }

    /**
     * In reading order of their predicates.
     *
     * @param loaded where the article has words of the lexicon
     */
    List<Judgement> find(Grammar grammar, List<Found> loaded) {
        Set<Integer> loadedTokens = new HashSet<>();
        loaded.forEach(found -> loadedTokens.add(found.end() - 1));
        List<Judgement> found = new ArrayList<>();
        for (SentenceTree tree : grammar.trees()) {
            for (int token = tree.first(); token < tree.end(); token++) {
                int at = token;
                adverb(grammar, tree, at)
                        .or(() -> apposition(grammar, tree, at, loadedTokens))
                        .or(() -> relative(grammar, tree, at))
                        .or(() -> concession(grammar, tree, at, loadedTokens))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean has(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    private static String form(Grammar grammar, SentenceTree tree, int token) {
        return tree.holds(token) ? grammar.tokens().get(token).form().toLowerCase(Locale.ROOT) : "";
    }

    /** Set off by commas, or by one at the beginning of the sentence: "Curiously, ...", "..., of course, ...". */
    private Optional<Judgement> adverb(Grammar grammar, SentenceTree tree, int token) {
        for (int length = PHRASE_MAX; length > 0; length--) {
            if (token + length <= tree.end() && has("comment", joined(grammar, tree, token, token + length))) {
                boolean opens = token == tree.first() || BREAKS.contains(form(grammar, tree, token - 1));
                boolean closes = token + length == tree.end()
                        || BREAKS.contains(form(grammar, tree, token + length))
                        || ".!?".contains(form(grammar, tree, token + length));
                return opens && closes && length < tree.end() - tree.first()
                        ? Optional.of(new Judgement(token, token + length, token, Optional.empty()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String joined(Grammar grammar, SentenceTree tree, int first, int end) {
        List<String> forms = new ArrayList<>();
        for (int token = first; token < end; token++) {
            forms.add(form(grammar, tree, token));
        }
        return String.join(" ", forms);
    }

    /** "A move that has derailed peace", behind a comma or a dash. */
    private Optional<Judgement> apposition(Grammar grammar, SentenceTree tree, int noun, Set<Integer> loaded) {
        int first = behindBreak(grammar, tree, tree.firstBelow(noun));
        boolean summary = tree.part(noun) == PartOfSpeech.NOUN
                && has("summary", tree.lemma(noun))
                && INDEFINITE.contains(form(grammar, tree, first))
                && BREAKS.contains(form(grammar, tree, first - 1));
        OptionalInt clause = summary ? tree.child(noun, RELATIVE) : OptionalInt.empty();
        if (clause.isEmpty() || isNegated(grammar, tree, clause.getAsInt())) {
            return Optional.empty();
        }
        int predicate = clause.getAsInt();
        boolean judges = has("harm", tree.lemma(predicate)) || loaded.contains(predicate);
        Optional<Integer> about = tree.head(noun) == noun ? Optional.empty() : Optional.of(tree.head(noun));
        return judges ? Optional.of(new Judgement(first, tree.endBelow(noun), predicate, about)) : Optional.empty();
    }

    /** "Varga, who has repeatedly misled the council, ..."; behind a comma, for only there it is an aside. */
    private Optional<Judgement> relative(Grammar grammar, SentenceTree tree, int predicate) {
        boolean judges = tree.isRelated(predicate, RELATIVE)
                && has("fault", tree.lemma(predicate))
                && !isNegated(grammar, tree, predicate);
        int first = behindBreak(grammar, tree, tree.firstBelow(predicate));
        boolean aside = judges
                && BREAKS.contains(form(grammar, tree, first - 1))
                && RELATIVE_PRONOUNS.contains(form(grammar, tree, first));
        return aside
                ? Optional.of(
                        new Judgement(first, tree.endBelow(predicate), predicate, Optional.of(tree.head(predicate))))
                : Optional.empty();
    }

    /** "Despite being known as a warmonger, ...": what follows "as" is of the lexicon. */
    private Optional<Judgement> concession(Grammar grammar, SentenceTree tree, int predicate, Set<Integer> loaded) {
        int first = tree.firstBelow(predicate);
        boolean passive = tree.isRelated(predicate, EnumSet.of(Relation.ADVCL))
                && has("concession", form(grammar, tree, first))
                && has("reputation", form(grammar, tree, predicate))
                && tree.child(predicate, PASSIVE).isPresent();
        boolean judges =
                passive && loaded.stream().anyMatch(token -> tree.holds(token) && tree.isBelow(token, predicate));
        OptionalInt subject = tree.child(tree.head(predicate), SUBJECT);
        int end = tree.endBelow(predicate);
        while (end > first && BREAKS.contains(form(grammar, tree, end - 1))) {
            end--;
        }
        return judges
                ? Optional.of(new Judgement(
                        first,
                        end,
                        predicate,
                        subject.isPresent() ? Optional.of(subject.getAsInt()) : Optional.empty()))
                : Optional.empty();
    }

    /** A comma or dash hangs on what it sets off. */
    private static int behindBreak(Grammar grammar, SentenceTree tree, int token) {
        int first = token;
        while (first + 1 < tree.end() && BREAKS.contains(form(grammar, tree, first))) {
            first++;
        }
        return first;
    }

    private static boolean isNegated(Grammar grammar, SentenceTree tree, int predicate) {
        return tree.children(predicate, NEGATION).stream()
                .anyMatch(child -> NEGATIONS.contains(form(grammar, tree, child)));
    }
}
