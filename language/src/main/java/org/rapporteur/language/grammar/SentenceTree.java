package org.rapporteur.language.grammar;

import java.util.Arrays;
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

    private static final List<PartOfSpeech> PARTS = List.of(PartOfSpeech.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final Tokens tokens;
    private final Sentence sentence;
    /** By place in the sentence, as indexes in the article. */
    private final int[] heads;

    /** By place in the sentence, as numbers of the constants: a store of readings holds millions. */
    private final byte[] parts;

    private final byte[] relations;
    private final String[] lemmas;
    private final Dependents dependents;
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
    @SuppressWarnings("EnumOrdinal") // Numbers of constants live no longer than the tree.
    SentenceTree(Tokens tokens, Sentence sentence, int[] heads, List<TreeWord> words) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.heads = heads.clone();
        this.parts = new byte[words.size()];
        this.relations = new byte[words.size()];
        this.lemmas = new String[words.size()];
        for (int at = 0; at < words.size(); at++) {
            parts[at] = (byte) words.get(at).part().ordinal();
            relations[at] = (byte) words.get(at).relation().ordinal();
            lemmas[at] = words.get(at).lemma();
        }
        this.root = soleRoot(sentence, heads);
        this.dependents = new Dependents(sentence.firstToken(), heads);
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

    /** From the leaves up; without recursion, for a tree may be as deep as a text is long. */
    private void measure() {
        int[] downwards = new int[heads.length];
        int known = 0;
        downwards[known++] = root - first();
        for (int next = 0; next < known; next++) {
            for (int at = dependents.begin(downwards[next]); at < dependents.end(downwards[next]); at++) {
                downwards[known++] = dependents.token(at) - first();
            }
        }
        for (int next = known - 1; next >= 0; next--) {
            int place = downwards[next];
            firsts[place] = first() + place;
            ends[place] = first() + place + 1;
            for (int at = dependents.begin(place); at < dependents.end(place); at++) {
                int child = dependents.token(at) - first();
                firsts[place] = Math.min(firsts[place], firsts[child]);
                ends[place] = Math.max(ends[place], ends[child]);
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
        return RELATIONS.get(relations[place(token)]);
    }

    public boolean isRelated(int token, Set<Relation> relations) {
        return relations.contains(relation(token));
    }

    public PartOfSpeech part(int token) {
        return PARTS.get(parts[place(token)]);
    }

    /** The dictionary form of a token: small letters, but for names. */
    public String lemma(int token) {
        return lemmas[place(token)];
    }

    /** A token as it is written. */
    public String form(int token) {
        return tokens.get(token).form();
    }

    /** What hangs on a token, in reading order. */
    public List<Integer> children(int token) {
        return dependents.of(place(token));
    }

    /** What hangs on a token by one of some relations, in reading order. */
    public List<Integer> children(int token, Set<Relation> relations) {
        return children(token).stream()
                .filter(child -> relations.contains(relation(child)))
                .toList();
    }

    /** The first of what hangs on a token by one of some relations. */
    public OptionalInt child(int token, Set<Relation> relations) {
        int place = place(token);
        for (int at = dependents.begin(place); at < dependents.end(place); at++) {
            int child = dependents.token(at);
            if (relations.contains(relation(child))) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
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
