package org.rapporteur.assembly.negotiation.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.assembly.negotiation.issue.IssueWeights;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** Names the issue that words are about, in the light of what the article spoke of before. */
final class IssueNamer {

    private static final double PER_STEP = 0.35;
    private static final double OF_SENTENCE = 0.25;
    private static final double OF_MEMORY = 0.3;
    /** What weak words must weigh to name a thing in a row. */
    private static final double SURE = 0.8;
    /** So near in meaning, nothing else need say that words are about an issue. */
    private static final double CLEAR = 0.4;
    /** What the whole sentence means counts so much beside words that are not so near to any issue. */
    private static final double AROUND = 0.6;
    /** And so far from it, none of its words makes them be. */
    private static final double UNLIKE = 0;
    /** What is only called necessary or unwelcome must be so near to its issue. */
    private static final double LIKE = 0.25;
    /** After so many sentences nothing points back. */
    private static final int REMEMBERED = 4;

    private final Rules rules;
    private final List<Memory> memory = new ArrayList<>();
    private int sentence;
    private IssueWeights whole;

    private record Memory(IssueId issue, int sentence, boolean held) {}

    /** An issue and the words that name it. */
    record Named(IssueId issue, List<Integer> content) {}

    IssueNamer(Rules rules) {
        this.rules = rules;
        this.whole = new IssueWeights(rules.issues());
    }

    /** Begins a sentence. */
    void enter(Syntax syntax) {
        SentenceTree tree = syntax.tree();
        List<Integer> all = new ArrayList<>();
        for (int token = tree.first(); token < tree.end(); token++) {
            all.add(token);
        }
        whole = new IssueWeights(rules.issues()).add(syntax.tokens(), tree, all, token -> 1);
    }

    /** Ends it. */
    void leave(Syntax syntax) {
        boolean named = memory.stream().anyMatch(one -> one.sentence() == sentence);
        boolean sure = whole.isStrong()
                || whole.best().filter(issue -> whole.of(issue) >= SURE).isPresent();
        if (!named && sure) {
            whole.best().ifPresent(issue -> memory.add(0, new Memory(issue, sentence, false)));
        }
        sentence++;
    }

    /** That a position on an issue was found. */
    void note(IssueId issue) {
        if (!issue.equals(IssueId.OTHER)) {
            memory.add(0, new Memory(issue, sentence, true));
        }
    }

    /** What was spoken of last: a position rather than a mere mention. */
    Optional<IssueId> last() {
        return memory.stream()
                .filter(one -> sentence - one.sentence() < REMEMBERED)
                .map(Memory::issue)
                .findFirst();
    }

    Optional<IssueId> ofWords(Syntax syntax, List<Integer> words) {
        return new IssueWeights(rules.issues())
                .add(syntax.tokens(), syntax.tree(), words, token -> 1)
                .best();
    }

    /** One, or one for each thing in a row; {@link IssueId#OTHER} where nothing is known. */
    List<Named> name(Syntax syntax, Draft draft) {
        List<Named> row = row(syntax, draft);
        if (row.size() > 1) {
            return row;
        }
        return List.of(new Named(one(syntax, draft, draft.content()), draft.content()));
    }

    private IssueId one(Syntax syntax, Draft draft, List<Integer> content) {
        Tokens tokens = syntax.tokens();
        SentenceTree tree = syntax.tree();
        int predicate = draft.predicate();
        boolean points = pointsBack(syntax, draft, content);
        Optional<IssueId> last = last();
        if (points && last.isPresent()) {
            return last.get();
        }
        IssueWeights weights = new IssueWeights(rules.issues())
                .add(tokens, tree, content, token -> 1 / (1 + PER_STEP * syntax.depth(token, predicate)));
        if (!weights.isStrong()) {
            last.ifPresent(issue -> weights.add(issue, OF_MEMORY));
            weights.add(ofSentence(syntax, draft), OF_SENTENCE);
        }
        Map<IssueId, Double> near = nearness(syntax, draft, content);
        boolean dim = near.values().stream().noneMatch(value -> value >= CLEAR);
        if (dim && !weights.isStrong()) {
            Map<IssueId, Double> around = rules.meanings().nearness(withoutNames(syntax));
            near.replaceAll((issue, value) -> value + AROUND * around.getOrDefault(issue, 0.0));
        }
        return weights.best(near).orElse(IssueId.OTHER);
    }

    private static String withoutNames(Syntax syntax) {
        SentenceTree tree = syntax.tree();
        return words(
                syntax,
                IntStream.range(tree.first(), tree.end())
                        .filter(token -> tree.part(token) != PartOfSpeech.PROPN)
                        .boxed()
                        .toList());
    }

    /** How near in meaning: what is held, and who holds it where that is no name: "the pilots". */
    private Map<IssueId, Double> nearness(Syntax syntax, Draft draft, List<Integer> content) {
        SentenceTree tree = syntax.tree();
        Set<Integer> told = new TreeSet<>(content);
        for (int token = tree.first(); token < tree.end(); token++) {
            if (tree.part(token) != PartOfSpeech.PROPN && isHolder(syntax, draft, token)) {
                told.add(token);
            }
        }
        return rules.meanings().nearness(words(syntax, told));
    }

    private static String words(Syntax syntax, Collection<Integer> tokens) {
        return tokens.stream().map(token -> syntax.tokens().get(token).form()).collect(Collectors.joining(" "));
    }

    private static boolean isHolder(Syntax syntax, Draft draft, int token) {
        Span span = syntax.tokens().get(token).span();
        return draft.sides().stream().anyMatch(side -> side.words().overlaps(span));
    }

    /** Whether the words themselves say what they are about, or what is known from before. */
    boolean isSure(Syntax syntax, Named named) {
        if (named.issue().equals(IssueId.OTHER)) {
            return false;
        }
        Optional<Double> near = Optional.ofNullable(
                rules.meanings().nearness(words(syntax, named.content())).get(named.issue()));
        if (near.isPresent() && (near.get() >= CLEAR || near.get() < UNLIKE)) {
            return near.get() >= CLEAR;
        }
        IssueWeights weights =
                new IssueWeights(rules.issues()).add(syntax.tokens(), syntax.tree(), named.content(), token -> 1);
        boolean bare = named.content().size() <= 2
                && whole.isStrong()
                && whole.best().filter(named.issue()::equals).isPresent();
        return bare
                || weights.isStrong()
                || weights.best().filter(issue -> weights.of(issue) >= SURE).isPresent()
                || last().filter(named.issue()::equals).isPresent();
    }

    /** Whether the words mean something else than the issue, though one of them points to it. */
    boolean isUnlike(Syntax syntax, Named named) {
        Double near = rules.meanings().nearness(words(syntax, named.content())).get(named.issue());
        return near != null && near < LIKE && !isStrong(syntax, named);
    }

    boolean isStrong(Syntax syntax, Named named) {
        return new IssueWeights(rules.issues())
                .add(syntax.tokens(), syntax.tree(), named.content(), token -> 1)
                .isStrong();
    }

    /** The whole sentence but for whoever holds it. */
    private IssueWeights ofSentence(Syntax syntax, Draft draft) {
        SentenceTree tree = syntax.tree();
        List<Integer> rest = new ArrayList<>();
        for (int token = tree.first(); token < tree.end(); token++) {
            int at = token;
            boolean holder = draft.sides().stream()
                    .anyMatch(side ->
                            side.words().overlaps(syntax.tokens().get(at).span()));
            if (!holder) {
                rest.add(token);
            }
        }
        return new IssueWeights(rules.issues()).add(syntax.tokens(), tree, rest, token -> 1);
    }

    /** "It", "the idea", "that", or nothing at all. */
    private boolean pointsBack(Syntax syntax, Draft draft, List<Integer> content) {
        SentenceTree tree = syntax.tree();
        List<Integer> nouns = content.stream()
                .filter(token -> EnumSet.of(
                                PartOfSpeech.NOUN,
                                PartOfSpeech.PROPN,
                                PartOfSpeech.PRON,
                                PartOfSpeech.VERB,
                                PartOfSpeech.DET)
                        .contains(tree.part(token)))
                .filter(token -> tree.relation(token) != Relation.DET && tree.relation(token) != Relation.NMOD_POSS)
                .toList();
        boolean verb = draft.trigger().sort() != Sort.VERB && draft.trigger().sort() != Sort.NOUN;
        return nouns.stream()
                .filter(token -> !(verb && token == draft.predicate()))
                .allMatch(token -> rules.marks().isAt("pointer", syntax.tokens(), tree, token));
    }

    /** "Wants the prisoners home and the blockade lifted": each joined thing that points to an issue of its own. */
    private List<Named> row(Syntax syntax, Draft draft) {
        SentenceTree tree = syntax.tree();
        List<Named> row = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int token : draft.content()) {
            boolean beside = tree.relation(tree.head(token)) == Relation.OBL
                    && tree.child(tree.head(tree.head(token)), Syntax.OBJECT).isPresent();
            boolean joined = tree.relation(token) == Relation.CONJ
                    && !beside
                    && draft.content().contains(tree.head(token))
                    && syntax.depth(token, draft.predicate()) < 2;
            if (joined) {
                heads.add(token);
            }
        }
        if (heads.isEmpty()) {
            return row;
        }
        List<Integer> first = draft.content().stream()
                .filter(token -> heads.stream().noneMatch(head -> tree.isBelow(token, head)))
                .toList();
        add(syntax, row, first);
        heads.forEach(head -> add(
                syntax,
                row,
                draft.content().stream()
                        .filter(token -> tree.isBelow(token, head)
                                && heads.stream()
                                        .noneMatch(other -> !other.equals(head)
                                                && tree.isBelow(other, head)
                                                && tree.isBelow(token, other)))
                        .toList()));
        return row;
    }

    private void add(Syntax syntax, List<Named> row, List<Integer> words) {
        IssueWeights weights = new IssueWeights(rules.issues()).add(syntax.tokens(), syntax.tree(), words, token -> 1);
        boolean sure = weights.isStrong()
                || weights.best().filter(issue -> weights.of(issue) >= SURE).isPresent();
        if (sure) {
            weights.best()
                    .filter(issue ->
                            row.stream().noneMatch(named -> named.issue().equals(issue)))
                    .ifPresent(issue -> row.add(new Named(issue, words)));
        }
    }
}
