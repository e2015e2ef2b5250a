package org.rapporteur.language.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/**
 * The words of a sentence, each hanging on another, all on one root. Tokens go by their index in the
 * article; a token of another sentence throws {@link IndexOutOfBoundsException}.
 *
 * @see <a href="https://universaldependencies.org/">Universal Dependencies</a>, whose scheme it is
 */
public final class SentenceTree {

    private final Tokens tokens;
    private final Sentence sentence;
    /** By place in the sentence, as indexes in the article. */
    private final int[] heads;

    private final List<TreeWord> words;
    private final List<List<Integer>> children;
    /** From where to where the words below each reach, itself among them. */
    private final int[] firsts;

    private final int[] ends;
    private final int root;

    /**
     * What a word is, apart from what it hangs on.
     *
     * @param lemma the dictionary form, in small letters but for names
     */
    record TreeWord(PartOfSpeech part, Relation relation, String lemma) {}

    /**
     * Draws a tree.
     *
     * @param heads for each token of the sentence the index in the article of that which it hangs on;
     *     for the root its own
     * @throws IllegalArgumentException if that is no tree
     */
    SentenceTree(Tokens tokens, Sentence sentence, int[] heads, List<TreeWord> words) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.heads = heads.clone();
        this.words = List.copyOf(words);
        this.root = soleRoot(sentence, heads);
        this.children = children(sentence.firstToken(), heads);
        this.firsts = new int[heads.length];
        this.ends = new int[heads.length];
        Arrays.fill(ends, -1);
        measure();
        for (int end : ends) {
            if (end < 0) {
                throw new IllegalArgumentException("not a tree: " + Arrays.toString(heads));
            }
        }
    }

    private static int soleRoot(Sentence sentence, int[] heads) {
        int found = -1;
        for (int at = 0; at < heads.length; at++) {
            if (heads[at] == sentence.firstToken() + at) {
                if (found >= 0) {
                    throw new IllegalArgumentException("two roots: " + Arrays.toString(heads));
                }
                found = heads[at];
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("no root: " + Arrays.toString(heads));
        }
        return found;
    }

    private static List<List<Integer>> children(int first, int[] heads) {
        List<List<Integer>> children = new ArrayList<>();
        for (int at = 0; at < heads.length; at++) {
            children.add(new ArrayList<>());
        }
        for (int at = 0; at < heads.length; at++) {
            if (heads[at] != first + at) {
                children.get(heads[at] - first).add(first + at);
            }
        }
        return children.stream().map(Collections::unmodifiableList).toList();
    }

    /** From the leaves up; without recursion, for a tree may be as deep as a text is long. */
    private void measure() {
        List<Integer> downwards = new ArrayList<>(List.of(root));
        for (int next = 0; next < downwards.size(); next++) {
            downwards.addAll(children.get(downwards.get(next) - first()));
        }
        Collections.reverse(downwards);
        for (int token : downwards) {
            int at = token - first();
            firsts[at] = token;
            ends[at] = token + 1;
            for (int child : children.get(at)) {
                firsts[at] = Math.min(firsts[at], firsts[child - first()]);
                ends[at] = Math.max(ends[at], ends[child - first()]);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Its first token. */
    public int first() {
        return sentence.firstToken();
    }

    /** The index behind its last token. */
    public int end() {
        return sentence.endToken();
    }

    /** The token that hangs on none. */
    public int root() {
        return root;
    }

    /** What a token hangs on; the root, on itself. */
    public int head(int token) {
        return heads[place(token)];
    }

    /** How a token hangs on its head. */
    public Relation relation(int token) {
        return words.get(place(token)).relation();
    }

    public boolean isRelated(int token, Set<Relation> relations) {
        return relations.contains(relation(token));
    }

    public PartOfSpeech part(int token) {
        return words.get(place(token)).part();
    }

    /** The dictionary form of a token: small letters, but for names. */
    public String lemma(int token) {
        return words.get(place(token)).lemma();
    }

    /** A token as it is written. */
    public String form(int token) {
        return tokens.get(token).form();
    }

    /** What hangs on a token, in reading order. */
    public List<Integer> children(int token) {
        return children.get(place(token));
    }

    /** What hangs on a token by one of some relations, in reading order. */
    public List<Integer> children(int token, Set<Relation> relations) {
        return children(token).stream()
                .filter(child -> relations.contains(relation(child)))
                .toList();
    }

    /** The first of what hangs on a token by one of some relations. */
    public OptionalInt child(int token, Set<Relation> relations) {
        return children(token).stream()
                .mapToInt(Integer::intValue)
                .filter(child -> relations.contains(relation(child)))
                .findFirst();
    }

    /** The first of the tokens that hang on a token, however far down, itself among them. */
    public int firstBelow(int token) {
        return firsts[place(token)];
    }

    /** The index behind the last of the tokens that hang on a token, however far down, itself among them. */
    public int endBelow(int token) {
        return ends[place(token)];
    }

    /** From the first to the last of the tokens that hang on a token, itself among them. */
    public Span spanBelow(int token) {
        return tokens.spanOf(firstBelow(token), endBelow(token));
    }

    /** Whether a token hangs on another, however far down; every token is below itself. */
    public boolean isBelow(int token, int ancestor) {
        int at = token;
        while (at != ancestor && head(at) != at) {
            at = head(at);
        }
        return at == ancestor;
    }

    public boolean holds(int token) {
        return token >= first() && token < end();
    }

    private int place(int token) {
        if (!holds(token)) {
            throw new IndexOutOfBoundsException("token %d outside [%d, %d)".formatted(token, first(), end()));
        }
        return token - first();
    }

    /** One line a word: form, lemma, part, relation, head. */
    @Override
    public String toString() {
        StringBuilder drawing = new StringBuilder();
        for (int token = first(); token < end(); token++) {
            drawing.append("%s\t%s\t%s\t%s\t%s%n"
                    .formatted(
                            tokens.get(token).form(),
                            lemma(token),
                            part(token),
                            relation(token),
                            token == root ? "-" : tokens.get(head(token)).form()));
        }
        return drawing.toString();
    }
}
