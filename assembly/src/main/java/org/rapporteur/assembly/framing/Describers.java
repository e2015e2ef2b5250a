package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Finds the words that describe whatever a mention is of: adjectives before it and said of it, appositions. */
final class Describers {

    private static final int COLUMNS = 2;
    /** A longer description says more than how somebody is. */
    private static final int WORDS_MAX = 12;

    private static final Set<Relation> BEFORE = EnumSet.of(Relation.AMOD);
    private static final Set<Relation> BEHIND = EnumSet.of(Relation.APPOS);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<Relation> COMPLEMENT = EnumSet.of(Relation.XCOMP);
    private static final Set<Relation> ADVERB = EnumSet.of(Relation.ADVMOD);
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly", "no");
    private static final Set<String> PASSING = Set.of("also", "now", "then", "still", "already", "just");
    private static final Set<String> SIGNS = Set.of(",", "-", "–", "—");
    private static final Set<String> SEEMING = Set.of(
            "seem", "look", "appear", "remain", "become", "stay", "grow", "turn", "sound", "feel", "get", "prove");

    private final Set<String> plain;

    private Describers(Set<String> plain) {
        this.plain = plain;
    }

    static Describers load() {
        Set<String> plain = new HashSet<>();
        TabbedLines.read(Describers.class, "plain-adjectives.tsv", COLUMNS)
                .forEach(line -> plain.addAll(List.of(line.get(0).split(", ", -1))));
        return new Describers(plain);
    }

    /** Tokens from the first to behind the last. */
    record Description(int first, int end) {}

    /** In no order. */
    List<Description> of(Grammar grammar, Span mention) {
        OptionalInt head = head(grammar, mention);
        if (head.isEmpty()) {
            return List.of();
        }
        SentenceTree tree = grammar.treeOf(head.getAsInt());
        List<Description> found = new ArrayList<>();
        for (int child : tree.children(head.getAsInt(), BEFORE)) {
            if (child < head.getAsInt() && describes(grammar, tree, child)) {
                found.add(described(grammar, tree, child));
            }
        }
        for (int child : tree.children(head.getAsInt(), BEHIND)) {
            apposition(grammar, tree, head.getAsInt(), child).ifPresent(found::add);
        }
        predicate(tree, head.getAsInt()).stream()
                .filter(token -> describes(grammar, tree, token))
                .mapToObj(token -> described(grammar, tree, token))
                .filter(description -> !isDenied(tree, description))
                .forEach(found::add);
        return found;
    }

    /** "Varga, a man of few words": between commas or dashes, behind "a" or "the". */
    private static Optional<Description> apposition(Grammar grammar, SentenceTree tree, int head, int noun) {
        int first = tree.firstBelow(noun);
        boolean setOff = SIGNS.contains(grammar.tokens().get(first).form());
        while (first < noun && tree.part(first) == PartOfSpeech.PUNCT) {
            first++;
        }
        int end = tree.endBelow(noun);
        while (end > noun + 1 && tree.part(end - 1) == PartOfSpeech.PUNCT) {
            end--;
        }
        boolean described = noun > head
                && tree.part(noun) == PartOfSpeech.NOUN
                && (setOff
                        || first > tree.first()
                                && SIGNS.contains(
                                        grammar.tokens().get(first - 1).form()))
                && tree.part(first) == PartOfSpeech.DET;
        return described && end - first <= WORDS_MAX ? Optional.of(new Description(first, end)) : Optional.empty();
    }

    /** The word of a mention that hangs on none of its others. */
    private static OptionalInt head(Grammar grammar, Span mention) {
        List<Token> tokens = grammar.tokens().within(mention);
        return tokens.stream()
                .mapToInt(Token::index)
                .filter(token -> !mention.contains(
                                grammar.tokens().get(grammar.head(token)).span())
                        || grammar.head(token) == token)
                .findFirst();
    }

    /** A capital makes it a name or where somebody is from: "the Veldian envoy". */
    private boolean describes(Grammar grammar, SentenceTree tree, int token) {
        String form = grammar.tokens().get(token).form();
        boolean adjective = tree.part(token) == PartOfSpeech.ADJ
                || tree.part(token) == PartOfSpeech.VERB && tree.relation(token) == Relation.AMOD;
        return adjective
                && Character.isLowerCase(form.charAt(0))
                && form.chars().allMatch(Character::isLetter)
                && !plain.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "Furious" of "Varga was furious", "seemed furious". */
    private static OptionalInt predicate(SentenceTree tree, int subject) {
        if (!tree.isRelated(subject, SUBJECT)) {
            return OptionalInt.empty();
        }
        int above = tree.head(subject);
        if (tree.part(above) == PartOfSpeech.ADJ && tree.child(above, COPULA).isPresent()) {
            return OptionalInt.of(above);
        }
        return SEEMING.contains(tree.lemma(above)) ? tree.child(above, COMPLEMENT) : OptionalInt.empty();
    }

    /** With the adverbs right before it, "not very happy", and with what a hyphen joins to it, "left-leaning". */
    private static Description described(Grammar grammar, SentenceTree tree, int adjective) {
        int first = adjective;
        int end = adjective + 1;
        while (first - 2 >= tree.first() && isJoined(grammar, first - 1)) {
            first -= 2;
        }
        while (end + 1 < tree.end() && isJoined(grammar, end)) {
            end += 2;
        }
        while (first > tree.first()
                && tree.isBelow(first - 1, adjective)
                && tree.isRelated(first - 1, ADVERB)
                && !PASSING.contains(tree.lemma(first - 1))) {
            first--;
        }
        return new Description(first, end);
    }

    /** "They have never been very close": the words that deny it stand apart. */
    private static boolean isDenied(SentenceTree tree, Description description) {
        return tree.children(description.end() - 1, ADVERB).stream()
                .anyMatch(child -> child < description.first() && NEGATIONS.contains(tree.lemma(child)));
    }

    private static boolean isJoined(Grammar grammar, int hyphen) {
        Tokens tokens = grammar.tokens();
        return tokens.get(hyphen).form().equals("-")
                && tokens.get(hyphen - 1).span().end()
                        == tokens.get(hyphen).span().begin()
                && tokens.get(hyphen + 1).span().begin()
                        == tokens.get(hyphen).span().end();
    }
}
