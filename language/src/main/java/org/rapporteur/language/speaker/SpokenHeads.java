package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;

/**
 * The words of a source that speak: its head, and whatever is joined to that. Names that only describe
 * the head, however many, do not: "the senator, who ran against Solen".
 */
final class SpokenHeads {

    private static final Set<PartOfSpeech> NOMINAL = EnumSet.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.PRON,
            PartOfSpeech.NUM,
            PartOfSpeech.DET,
            PartOfSpeech.ADJ);

    private static final Set<String> CALLED = Set.of("called", "named", "dubbed", "known");
    private static final Set<String> JOINING = Set.of("and", "or", "&", ",");

    private static final Set<PartOfSpeech> NAMING =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

    /** What a noun is taken for now and then: "the cook", "the guard". */
    private static final Set<PartOfSpeech> MISREAD = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.X, PartOfSpeech.ADV);

    private final Grammar grammar;
    private final Phrases phrases;

    SpokenHeads(Phrases phrases) {
        this.grammar = phrases.grammar();
        this.phrases = phrases;
    }

    /** In reading order; empty if nothing in the source can speak. */
    List<Integer> of(Span source) {
        List<Token> words = grammar.tokens().within(source);
        Optional<Integer> head = head(words);
        List<Integer> heads = new ArrayList<>();
        Optional<Integer> named = head.flatMap(token -> nameBehind(token, words));
        named.or(() -> head).ifPresent(token -> addWithJoined(token, words, heads));
        named.filter(name -> name == head.orElse(name) + 1).ifPresent(name -> addRow(name, words, heads));
        return heads;
    }

    /**
     * "Candidates Mira Solen and Odo Varga", where the tree has both the noun and the name for what the
     * sentence is about: the noun only says what they are.
     */
    private Optional<Integer> nameBehind(int head, List<Token> words) {
        int last = words.get(words.size() - 1).index();
        boolean name = head < last
                && grammar.part(head) == PartOfSpeech.NOUN
                && grammar.part(head + 1) == PartOfSpeech.PROPN
                && isTop(head + 1, words)
                && grammar.relation(head + 1) == grammar.relation(head);
        return name ? Optional.of(head + 1) : calledBehind(head, words);
    }

    /** "A committee called Harbour 45": the name is the committee's. */
    private Optional<Integer> calledBehind(int head, List<Token> words) {
        return grammar.treeOf(head).children(head, Set.of(Relation.ACL)).stream()
                .filter(verb -> CALLED.contains(phrases.lower(verb)))
                .flatMap(verb -> words.stream()
                        .map(Token::index)
                        .filter(token -> token == verb + 1
                                || token == verb + 2 && phrases.lower(verb + 1).equals("as")))
                .filter(token -> grammar.part(token) == PartOfSpeech.PROPN)
                .findFirst();
    }

    /** The names behind the first, each behind "and" or a comma, whatever the tree hangs them on. */
    private void addRow(int first, List<Token> words, List<Integer> heads) {
        for (Token word : words) {
            int token = word.index();
            boolean begins = token > first + 1
                    && grammar.part(token) == PartOfSpeech.PROPN
                    && JOINING.contains(phrases.lower(token - 1));
            boolean hangs = begins && (isTop(token, words) || grammar.head(token) < first);
            if (hangs) {
                addWithJoined(token, words, heads);
            }
        }
    }

    /** The first that hangs on a word outside of the source; rather a noun than a number, rather that than a verb. */
    private Optional<Integer> head(List<Token> words) {
        List<Integer> tops = words.stream()
                .map(Token::index)
                .filter(token -> isTop(token, words))
                .toList();
        List<Integer> unowned =
                tops.stream().filter(token -> !isOwner(token, words)).toList();
        return first(unowned, NAMING)
                .or(() -> first(unowned, NOMINAL))
                .or(() -> first(unowned, MISREAD))
                .or(() -> first(tops, NAMING))
                .or(() -> first(words.stream().map(Token::index).toList(), NAMING));
    }

    /** "Solen" in "Mira Solen's allies", whatever the tree makes of it; not in "Mira Solen's". */
    private boolean isOwner(int token, List<Token> words) {
        int last = words.get(words.size() - 1).index();
        int at = token;
        while (at < last && grammar.part(at + 1) == PartOfSpeech.PROPN) {
            at++;
        }
        boolean genitive = at + 1 < last && grammar.tokens().get(at + 1).form().startsWith("'");
        return genitive || grammar.relation(token) == Relation.NMOD_POSS;
    }

    private Optional<Integer> first(List<Integer> tokens, Set<PartOfSpeech> parts) {
        return tokens.stream()
                .filter(token -> parts.contains(grammar.part(token)))
                .findFirst();
    }

    private boolean isTop(int token, List<Token> words) {
        int head = grammar.head(token);
        return head == token
                || head < words.get(0).index()
                || head > words.get(words.size() - 1).index();
    }

    /** A name that is tied to the head may be another's: "Minister Solen, Envoy Varga and Lind". */
    private void addWithJoined(int token, List<Token> words, List<Integer> heads) {
        if (heads.contains(token)) {
            return;
        }
        heads.add(token);
        SentenceTree tree = grammar.treeOf(token);
        int last = words.get(words.size() - 1).index();
        for (int joined : tree.children(token, Set.of(Relation.CONJ))) {
            if (joined <= last && NAMING.contains(tree.part(joined))) {
                addWithJoined(joined, words, heads);
            }
        }
        for (int tied : phrases.sameAs(token)) {
            boolean another = tree.relation(tied) != Relation.FLAT && tree.part(tied) == PartOfSpeech.PROPN;
            if (tied <= last && another && !isInTitle(tied, token)) {
                addWithJoined(tied, words, heads);
            }
        }
    }

    /** "Harbour Watch" in "Harbour Watch President Mira Solen": nothing parts it from the name. */
    private boolean isInTitle(int tied, int name) {
        for (int token = tied + 1; token < name; token++) {
            if (JOINING.contains(phrases.lower(token))) {
                return false;
            }
        }
        return tied < name;
    }
}
